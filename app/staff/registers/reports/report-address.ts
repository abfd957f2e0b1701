import { z } from 'zod'
import type { AgreedReport } from '../../../../domain/registers/agreed-report'
import { agreedReport } from '../../../../server/registers/reports'
import type { Staff } from '../../../../server/staff'
import { refused } from '../../../staff-outcome'
import { reports } from '../crumbs'

/** The report in an address. */
export const ReportAddress = z.object({ report: z.uuid() })

/** The edition in an address. */
export const EditionAddress = ReportAddress.extend({ edition: z.uuid() })

/** The report of this id that the visitor's organisation keeps; refused (404) when there is none. */
export async function reportAt(staff: Staff, { report }: { report: string }): Promise<AgreedReport> {
  const found = await agreedReport(staff, report)
  if (!found) throw refused(404)
  return found
}

/** Where a report is shown. */
export function crumbOf({ id, title }: AgreedReport) {
  return { name: title, to: `${reports.to}/${id}` }
}
