import { MemberForm } from '../../../../../../domain/charter/work-forms'
import { charterNow } from '../../../../../../server/charter/charter'
import { setMember } from '../../../../../../server/charter/members'
import { Nowhere, staffAction } from '../../../../../staff-with'

/** Says what a colleague of the own party does in the charter. */
export const POST = staffAction('charter.seat', Nowhere, MemberForm, async ({ values, ...staff }) => {
  const charter = await charterNow(staff.tx)
  const { person, shownName } = values
  const [drafting, moderator] = [values.drafting.length > 0, values.moderator.length > 0]
  if (!charter || !(await setMember(staff, charter, { person, drafting, moderator, shownName })))
    return {
      problems: { person: 'Only a colleague of your own party can be chosen, by its lead or a facilitator.' },
    }
  return { to: '/staff/charter/parties', done: 'It is saved who works on the charter.' }
})
