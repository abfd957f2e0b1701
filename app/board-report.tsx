import { ReportDocument } from '../components/report/report-document'
import type { Transaction } from '../server/audit/audit'
import { boardReport } from '../server/insights/board-report'
import { markupOf } from '../server/document'

type Reader = { tx: Pick<Transaction, '$queryRaw'> }

/**
 * The board report of a quarter as one HTML document that needs nothing else, so that it can be saved, mailed or
 * printed; null when there is no such quarter. `forScreen` adds the way back, which a saved copy has no use for.
 */
export async function boardReportHtml(
  reader: Reader,
  quarter: string | null,
  forScreen: boolean,
): Promise<{ quarter: string; html: string } | null> {
  const report = await boardReport(reader, quarter)
  if (!report) return null
  const html = await markupOf(() => <ReportDocument {...report} screen={forScreen} />)
  return { quarter: report.quarter, html }
}
