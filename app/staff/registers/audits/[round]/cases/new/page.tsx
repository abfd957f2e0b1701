import { CaseForm } from '../../../../../../../components/registers/case-form'
import { round } from '../../../../../../../server/registers/rounds'
import { voiceWords } from '../../../../../../../server/registers/register-words'
import { staffPage } from '../../../../../../staff-with'
import { audits, home } from '../../../../crumbs'
import { crumbOf, RoundAddress } from '../../../round-address'
import { newCase } from '../case-start'

export default staffPage('registers.edit', RoundAddress, async ({ params, ...staff }) => {
  const found = await round(staff, params.round)
  if (!found) return null
  return {
    title: 'Write down a case',
    crumbs: [home, audits, crumbOf(found)],
    body: (
      <CaseForm
        action={`${audits.to}/${found.id}/cases/record`}
        start={newCase}
        auditedOn={found.auditedOn}
        words={voiceWords}
      />
    ),
  }
})
