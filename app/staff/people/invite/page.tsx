import { InvitationForm } from '../../../../components/people/invitation-form'
import { organisationsFor } from '../../../../server/people/organisations'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('people.manage', Nowhere, async (staff) => {
  const [own] = await organisationsFor(staff)
  const ends = own?.domains.length ? `It ends in ${own.domains.map((end) => `@${end}`).join(' or ')}.` : null
  return {
    title: 'Invite somebody',
    crumbs: [{ name: 'People', to: '/staff/people' }],
    body: (
      <>
        <p>
          They get a letter with a link that works for a week. With it they choose how to sign in. They join{' '}
          {own?.name}.
        </p>
        <InvitationForm ends={ends} />
      </>
    ),
  }
})
