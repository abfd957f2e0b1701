import { roleWords } from '../../domain/people/access'
import { Nowhere, staffPage } from '../staff-with'

export default staffPage('home.see', Nowhere, async ({ me }) => ({
  title: `Hello, ${me.name.split(' ')[0]}`,
  body: (
    <ul className="plain-list">
      {me.roles.map((role) => (
        <li key={role}>
          <strong>{roleWords[role].name}.</strong> {roleWords[role].may}
        </li>
      ))}
    </ul>
  ),
}))
