import { MemberForm } from '../../../../../components/charter-work/member-form'
import { colleaguesAtWork } from '../../../../../server/charter/members'
import { Nowhere, staffPage } from '../../../../staff-with'
import { home } from '../../crumbs'

export default staffPage('charter.seat', Nowhere, async (staff) => ({
  title: 'Who works on the charter',
  crumbs: [home, { name: 'Parties to the charter', to: '/staff/charter/parties' }],
  body: (
    <>
      <p>
        For your own party. Saving with no tick takes somebody off the charter; what they wrote stays, with
        its day and its reason.
      </p>
      <MemberForm colleagues={await colleaguesAtWork(staff)} />
    </>
  ),
}))
