import { CasesTable } from '../../../../components/registers/cases-table'
import { ListHead } from '../../../../components/voice/list-head'
import { ListFilter } from '../../../../domain/registers/list-filter'
import { listedCases, MOST_LISTED } from '../../../../server/registers/entries'
import { levelLabels } from '../../../../server/registers/register-words'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('registers.see', Nowhere, async ({ query, ...staff }) => {
  const filter = ListFilter.parse(Object.fromEntries(query))
  const found = await listedCases(staff, filter)
  return {
    title: 'Cases behind the figure',
    crumbs: [{ name: 'Voice of the child', to: '/staff/voice' }],
    wide: true,
    body: (
      <>
        <ListHead
          parts={{ ...filter, level: filter.level && levelLabels[filter.level] }}
          found={found.length}
          most={MOST_LISTED}
        />
        {found.length > 0 && (
          <CasesTable caption="Cases, the last first" cases={found} labels={levelLabels} />
        )}
      </>
    ),
  }
})
