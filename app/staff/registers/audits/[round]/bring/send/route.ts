import { BroughtFile } from '../../../../../../../domain/registers/import-mapping'
import { tableIn } from '../../../../../../../server/csv-table'
import { bringFile } from '../../../../../../../server/registers/audit-import'
import { staffAction } from '../../../../../../staff-with'
import { audits } from '../../../../crumbs'
import { RoundAddress, roundAt } from '../../../round-address'

/** Brings a file to be tried; nothing of it is in the register yet. */
export const POST = staffAction(
  'registers.edit',
  RoundAddress,
  BroughtFile,
  async ({ params, values, ...staff }) => {
    const { id } = await roundAt(staff, params)
    const table = tableIn(values.text)
    if ('problem' in table) return { problems: { text: table.problem } }
    const brought = await bringFile(staff, id, values.file || 'Pasted text', values.text)
    return { to: `${audits.to}/${id}/imports/${brought}` }
  },
)
