'use client'
import { FirstPerson } from '../../domain/people/signing-in'
import { HiddenField, SelectField, TextField } from '../forms/form-fields'
import { PasswordField } from '../forms/password-field'
import { StaffForm } from '../forms/staff-form'
import { NEW_PASSWORD_HINT } from './new-password-form'

type Props = { token: string; organisations: { id: string; name: string }[] }

/** Who the first administrator is. */
export function SetUpForm({ token, organisations }: Props) {
  return (
    <StaffForm
      action="/staff/set-up/create"
      schema={FirstPerson}
      start={{ token, name: '', email: '', organisation: '', password: '' }}
      button="Go on"
    >
      <HiddenField name="token" />
      <TextField name="name" label="Your name" autoComplete="name" />
      <TextField
        name="email"
        label="Your work e-mail address"
        type="email"
        autoComplete="username"
        spellCheck={false}
      />
      <SelectField
        name="organisation"
        label="Your organisation"
        options={[
          { value: '', label: 'Choose one' },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <PasswordField
        name="password"
        label="A password of your own"
        hint={NEW_PASSWORD_HINT}
        autoComplete="new-password"
      />
    </StaffForm>
  )
}
