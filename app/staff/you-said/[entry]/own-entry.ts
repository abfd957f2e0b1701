import type { Staff } from '../../../../server/staff'
import { youSaidEntry } from '../../../../server/you-said/you-said'
import { refused } from '../../../staff-outcome'

/** An entry of one's own organisation; refused when there is none. */
export async function ownEntry(staff: Staff, id: string) {
  const entry = await youSaidEntry(staff, id)
  if (!entry || entry.organisation !== staff.me.organisation) throw refused(404)
  return entry
}
