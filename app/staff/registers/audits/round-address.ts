import { z } from 'zod'
import { broughtFile } from '../../../../server/registers/audit-import'
import { round, type Round } from '../../../../server/registers/rounds'
import type { Staff } from '../../../../server/staff'
import { refused } from '../../../staff-outcome'
import { audits } from '../crumbs'

/** The round in an address, and a case or an import of it. */
export const RoundAddress = z.object({ round: z.uuid() })
export const CaseAddress = RoundAddress.extend({ case: z.uuid() })
export const ImportAddress = RoundAddress.extend({ import: z.uuid() })

/** The round of this id that the visitor's organisation keeps; refused (404) when there is none. */
export async function roundAt(staff: Staff, params: { round: string }): Promise<Round> {
  const found = await round(staff, params.round)
  if (!found) throw refused(404)
  return found
}

/** The file in an address with its round; refused (404) when there is none. */
export async function importAt(staff: Staff, params: z.infer<typeof ImportAddress>) {
  const brought = await broughtFile(staff, params.import)
  if (!brought || brought.round !== params.round) throw refused(404)
  return { brought, round: await roundAt(staff, params) }
}

/** Where a round is shown. */
export function crumbOf({ id, title }: Pick<Round, 'id' | 'title'>) {
  return { name: title, to: `${audits.to}/${id}` }
}
