import { Role, roleWords } from '../../domain/people/access'
import { ChoiceField } from '../forms/form-fields'

const options = Role.options.map((role) => ({
  value: role,
  label: roleWords[role].name,
  hint: roleWords[role].may,
}))

/** The roles, each with what it lets a person do. */
export function RoleTicks() {
  return (
    <ChoiceField
      name="roles"
      label="What may they do?"
      hint="Tick only what they need. You can change it at any time."
      options={options}
      several
    />
  )
}
