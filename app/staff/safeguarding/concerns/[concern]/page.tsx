import { ConcernFacts } from '../../../../../components/safeguarding/concern-facts'
import { ConcernPresses } from '../../../../../components/safeguarding/concern-presses'
import { WhatToDo } from '../../../../../components/safeguarding/what-to-do'
import { concern } from '../../../../../server/safeguarding/concerns'
import { contacts } from '../../../../../server/contacts'
import { shownConcerns } from '../../../../../server/safeguarding/shown-concerns'
import { staffPage } from '../../../../staff-with'
import { home } from '../../crumbs'
import { ConcernAddress } from '../concern-address'

export default staffPage('concerns.decide', ConcernAddress, async ({ params, ...staff }) => {
  const found = await concern(staff, params.concern)
  if (!found) return null
  const [shown] = await shownConcerns(staff, [found])
  return {
    title: 'A possible concern',
    crumbs: [home],
    body: (
      <>
        <ConcernFacts concern={shown!} />
        <ConcernPresses concern={shown!} isMine={found.holderId === staff.me.id} />
        <WhatToDo contacts={contacts.filter(({ verified }) => verified)} />
      </>
    ),
  }
})
