import { PartySheets } from '../../../../components/charter-work/party-sheets'
import { may } from '../../../../domain/people/access'
import { charterNow } from '../../../../server/charter/charter'
import { maySeat, membersOf } from '../../../../server/charter/members'
import { seatOf } from '../../../../server/charter/seat'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('charter.see', Nowhere, async (staff) => {
  const charter = await charterNow(staff.tx)
  if (!charter) return null
  const seat = await seatOf(staff, charter)
  const { id, roles } = staff.me
  const own = seat && {
    ...{ party: seat.party.id, me: id, mayLead: may(roles, 'charter.speak'), maySeat: maySeat(seat) },
  }
  return {
    title: 'Parties to the charter',
    crumbs: [home],
    wide: true,
    body: (
      <>
        <p>
          Each party is spoken for by one lead of its own organisation, who takes that on. Nobody can speak or
          sign for another party: not the council, not an administrator.
        </p>
        <PartySheets parties={charter.parties} members={await membersOf(staff, charter)} own={own} />
      </>
    ),
  }
})
