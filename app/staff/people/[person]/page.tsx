import { PersonFacts } from '../../../../components/people/person-facts'
import { PersonForm } from '../../../../components/people/person-form'
import { PersonPresses } from '../../../../components/people/person-presses'
import { today } from '../../../../server/clock'
import { foundPerson } from '../../../../server/people/people'
import { staffPage } from '../../../staff-with'
import { PersonAddress } from '../person-address'

export default staffPage('people.manage', PersonAddress, async ({ params, ...staff }) => {
  const person = await foundPerson(staff, params.person)
  if (!person) return null
  const isOurs = person.organisation === staff.me.organisation
  const presses = <PersonPresses person={person} isMe={person.id === staff.me.id} />
  return {
    title: person.name,
    crumbs: [{ name: 'People', to: '/staff/people' }],
    body: (
      <>
        <PersonFacts person={person} today={today()} />
        <p>
          <a href={`/staff/audit?person=${person.id}`}>What {person.name} did</a>
        </p>
        {person.state !== 'active' && presses}
        {isOurs && (
          <section>
            <h2>Name and roles</h2>
            <PersonForm id={person.id} name={person.name} roles={person.roles} />
          </section>
        )}
        {person.state === 'active' && presses}
      </>
    ),
  }
})
