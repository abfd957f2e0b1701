import type { CommentAddress } from '../../../../../../domain/comments/address'
import type { Outcome } from '../../../../../staff-outcome'
import { openComment, type OpenComment } from '../../../../../../server/comments/open-comment'
import type { Staff } from '../../../../../../server/staff'
import { READING_ENDED } from '../../../reading-ended'

/** Does something with the comment of an address, or says in words why that cannot be; what was typed stays. */
export async function withOpenComment(
  staff: Staff & { params: CommentAddress },
  work: (open: OpenComment) => Promise<Outcome>,
): Promise<Outcome> {
  const open = await openComment(staff, staff.params)
  if (open === 'no-reading') return { problems: { '': READING_ENDED } }
  if (!open)
    return { problems: { '': 'This comment is not here any more. Its writer may have taken it back.' } }
  return work(open)
}
