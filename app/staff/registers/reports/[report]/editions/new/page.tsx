import { EditionForm } from '../../../../../../../components/registers/edition-form'
import { scopeOf, editions } from '../../../../../../../server/registers/editions'
import { withStanding } from '../../../../../../../server/registers/report-standing'
import { agreedReport } from '../../../../../../../server/registers/reports'
import { voiceWords } from '../../../../../../../server/registers/register-words'
import { staffPage } from '../../../../../../staff-with'
import { home, reports } from '../../../../crumbs'
import { crumbOf, ReportAddress } from '../../../report-address'
import { dueChoices, newEdition } from '../edition-start'

export default staffPage('registers.edit', ReportAddress, async ({ params, query, ...staff }) => {
  const found = await agreedReport(staff, params.report)
  if (!found) return null
  const report = withStanding(found, await editions(staff, found.id))
  const taken = new Set(report.editions.map(({ dueOn }) => dueOn))
  const open = report.standing.open.filter((day) => !taken.has(day))
  const due = open.find((day) => day === query.get('due')) ?? open[0] ?? ''
  return {
    title: 'Write down an edition',
    crumbs: [home, reports, crumbOf(found)],
    body: (
      <EditionForm
        action={`${reports.to}/${found.id}/editions/record`}
        start={newEdition(due)}
        scope={scopeOf(found)}
        due={dueChoices(open)}
        words={voiceWords}
      />
    ),
  }
})
