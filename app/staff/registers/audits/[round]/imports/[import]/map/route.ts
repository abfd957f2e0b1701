import { mappingFrom, SentMapping } from '../../../../../../../../domain/registers/import-mapping'
import { keepMapping } from '../../../../../../../../server/registers/audit-import'
import { staffAction } from '../../../../../../../staff-with'
import { audits } from '../../../../../crumbs'
import { ImportAddress, importAt } from '../../../../round-address'

/** Keeps which column is which, for this file and the next of its tool. */
export const POST = staffAction(
  'registers.edit',
  ImportAddress,
  SentMapping,
  async ({ params, values, ...staff }) => {
    const { brought, round } = await importAt(staff, params)
    await keepMapping(staff, round.tool, mappingFrom(values))
    return {
      to: `${audits.to}/${round.id}/imports/${brought.id}`,
      done: 'Kept, and the file was tried again.',
    }
  },
)
