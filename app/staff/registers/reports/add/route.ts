import { AgreedReportForm } from '../../../../../domain/registers/agreed-report'
import { addReport } from '../../../../../server/registers/reports'
import { Nowhere, staffAction } from '../../../../staff-with'
import { reports } from '../../crumbs'

/** Puts a report on the list of agreed reports. */
export const POST = staffAction('registers.edit', Nowhere, AgreedReportForm, async ({ values, ...staff }) => {
  const id = await addReport(staff, values)
  const waits = values.inScope === 'no' ? ' It is left out once a second person agrees.' : ''
  return { to: `${reports.to}/${id}`, done: `“${values.title}” is on the list.${waits}` }
})
