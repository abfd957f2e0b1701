import { EditionsTable } from '../../../../components/registers/editions-table'
import { ListHead } from '../../../../components/voice/list-head'
import { ListFilter } from '../../../../domain/registers/list-filter'
import { listedEditions, MOST_LISTED } from '../../../../server/registers/entries'
import { influenceLabels, levelLabels } from '../../../../server/registers/register-words'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('registers.see', Nowhere, async ({ query, ...staff }) => {
  const filter = ListFilter.parse(Object.fromEntries(query))
  const found = await listedEditions(staff, filter)
  const titles = new Map(found.map(({ report, title }) => [report, title]))
  return {
    title: 'Reports behind the figure',
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
          <EditionsTable
            caption="Editions, the last first"
            editions={found}
            labels={levelLabels}
            influence={influenceLabels}
            titleOf={(report) => titles.get(report) ?? ''}
          />
        )}
      </>
    ),
  }
})
