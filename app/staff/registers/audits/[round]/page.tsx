import { CasesTable } from '../../../../../components/registers/cases-table'
import { RoundFacts } from '../../../../../components/registers/round-facts'
import { cases } from '../../../../../server/registers/cases'
import { round } from '../../../../../server/registers/rounds'
import { levelLabels } from '../../../../../server/registers/register-words'
import { staffPage } from '../../../../staff-with'
import { audits, home } from '../../crumbs'
import { RoundAddress } from '../round-address'

export default staffPage('registers.see', RoundAddress, async ({ params, ...staff }) => {
  const found = await round(staff, params.round)
  if (!found) return null
  return {
    title: found.title,
    crumbs: [home, audits],
    wide: true,
    body: (
      <>
        <RoundFacts round={found} />
        {found.cases > 0 && (
          <CasesTable caption="Cases" cases={await cases(staff, found.id)} labels={levelLabels} />
        )}
      </>
    ),
  }
})
