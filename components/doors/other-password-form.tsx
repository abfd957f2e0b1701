'use client'
import { OtherPassword } from '../../domain/people/signing-in'
import { PasswordField } from '../forms/password-field'
import { StaffForm } from '../forms/staff-form'
import { NEW_PASSWORD_HINT } from './new-password-form'

/** The password somebody has, and the one they want. */
export function OtherPasswordForm({ email }: { email: string }) {
  return (
    <StaffForm
      action="/staff/account/password/change"
      schema={OtherPassword}
      start={{ current: '', password: '' }}
      button="Change the password"
      beside={<a href="/staff/account">Not now</a>}
    >
      <input type="email" autoComplete="username" defaultValue={email} hidden readOnly />
      <PasswordField name="current" label="Password you have now" autoComplete="current-password" />
      <PasswordField
        name="password"
        label="New password"
        hint={NEW_PASSWORD_HINT}
        autoComplete="new-password"
      />
    </StaffForm>
  )
}
