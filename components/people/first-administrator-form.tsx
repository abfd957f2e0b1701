'use client'
import { FirstAdministrator } from '../../domain/people/person-forms'
import { SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = { organisations: { id: string; name: string }[] }

/** Invites the first administrator of an organisation that has none. */
export function FirstAdministratorForm({ organisations }: Props) {
  return (
    <StaffForm
      action="/staff/people/organisations/administrator"
      schema={FirstAdministrator}
      start={{ organisation: organisations[0]?.id ?? '', name: '', email: '' }}
      button="Send the invitation"
      look="secondary"
      keeps
    >
      <SelectField
        name="organisation"
        label="Organisation"
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="name" label="Name" autoComplete="off" />
      <TextField
        name="email"
        label="Work e-mail address"
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
    </StaffForm>
  )
}
