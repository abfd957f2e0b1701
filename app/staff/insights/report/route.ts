import { boardReportHtml } from '../../../board-report'
import { Nowhere, staffFile } from '../../../staff-with'

/** The board report of a quarter, to read and print; with `save`, the same to keep, without the links around it. */
export const GET = staffFile('figures.see', Nowhere, async ({ tx, query }) => {
  const save = query.has('save')
  const report = await boardReportHtml({ tx }, query.get('quarter'), !save)
  if (!report) return null
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(save && {
      'content-disposition': `attachment; filename="heard-report-${report.quarter}.html"`,
    }),
  }
  return new Response(report.html, { headers })
})
