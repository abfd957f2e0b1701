import { DomainsForm } from '../../../../components/people/domains-form'
import { FirstAdministratorForm } from '../../../../components/people/first-administrator-form'
import { PartnersList } from '../../../../components/people/partners-list'
import { organisationsFor } from '../../../../server/people/organisations'
import { invitedElsewhere } from '../../../../server/people/people'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('people.manage', Nowhere, async (staff) => {
  const [own, ...others] = await organisationsFor(staff)
  const invited = await invitedElsewhere(staff)
  const open = others.filter(({ managed }) => !managed)
  return {
    title: 'Organisations',
    crumbs: [{ name: 'People', to: '/staff/people' }],
    body: (
      <>
        <section>
          <h2>{own!.name}</h2>
          <DomainsForm domains={own!.domains} />
        </section>
        <section>
          <h2>Other organisations of the partnership</h2>
          <p>
            Each organisation lets in its own people. You can invite the first administrator of one that has
            none.
          </p>
          <PartnersList organisations={others} invited={invited} />
        </section>
        {open.length > 0 && (
          <section>
            <h2>Invite a first administrator</h2>
            <FirstAdministratorForm organisations={open} />
          </section>
        )}
      </>
    ),
  }
})
