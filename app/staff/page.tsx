import { ToDoList } from '../../components/staff/to-do-list'
import { roleWords } from '../../domain/people/access'
import { thingsToDo } from '../../server/to-do'
import { Nowhere, staffPage } from '../staff-with'

export default staffPage('home.see', Nowhere, async (staff) => ({
  title: `Hello, ${staff.me.name.split(' ')[0]}`,
  body: (
    <>
      <ToDoList things={await thingsToDo(staff)} />
      <section>
        <h2>What you may do here</h2>
        <dl className="roles">
          {staff.me.roles.map((role) => (
            <div key={role}>
              <dt>{roleWords[role].name}</dt>
              <dd>{roleWords[role].may}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">
          Whoever is an administrator of your organisation can change this. What you do here goes on record.
        </p>
      </section>
    </>
  ),
}))
