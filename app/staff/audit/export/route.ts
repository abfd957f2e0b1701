import { AuditFilter } from '../../../../domain/audit/audit-filter'
import { auditCsv } from '../../../../server/audit/audit-export'
import { today } from '../../../../server/clock'
import { csvFile } from '../../../../server/csv'
import { Problems } from '../../../staff-outcome'
import { Nowhere, staffFile } from '../../../staff-with'

/** The audit as a file, with the same filters as its page. The export is itself on record. */
export const GET = staffFile('audit.see', Nowhere, async ({ query, ...staff }) => {
  if ((query.get('format') ?? 'csv') !== 'csv') return null
  const csv = await auditCsv(staff, AuditFilter.parse(Object.fromEntries(query)))
  if (csv === null)
    throw new Problems({ from: 'These are too many entries for one file. Choose fewer days.' })
  return csvFile(`heard-audit-${today()}.csv`, csv)
})
