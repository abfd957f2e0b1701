'use client'
import { ChosenPassword } from '../../domain/people/signing-in'
import { HiddenField } from '../forms/form-fields'
import { PasswordField } from '../forms/password-field'
import { StaffForm } from '../forms/staff-form'

export const NEW_PASSWORD_HINT =
  '12 characters or more. Three or four words that do not belong together are good, and easy to remember.'

type Props = { action: string; token: string; email: string; label: string; button: string }

/** A password of one's own choice, by a link that was sent. */
export function NewPasswordForm({ action, token, email, label, button }: Props) {
  return (
    <StaffForm action={action} schema={ChosenPassword} start={{ token, password: '' }} button={button}>
      <HiddenField name="token" />
      <input type="email" autoComplete="username" defaultValue={email} hidden readOnly />
      <PasswordField name="password" label={label} hint={NEW_PASSWORD_HINT} autoComplete="new-password" />
    </StaffForm>
  )
}
