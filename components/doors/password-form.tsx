'use client'
import { PasswordSignIn } from '../../domain/people/signing-in'
import { HiddenField, TextField } from '../forms/form-fields'
import { PasswordField } from '../forms/password-field'
import { StaffForm } from '../forms/staff-form'

/** E-mail address and password. */
export function PasswordForm({ from }: { from: string }) {
  return (
    <StaffForm
      action="/staff/sign-in/password"
      schema={PasswordSignIn}
      start={{ email: '', password: '', from }}
      button="Sign in"
      beside={<a href="/staff/sign-in/forgotten">I forgot my password</a>}
    >
      <HiddenField name="from" />
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="username"
        spellCheck={false}
      />
      <PasswordField name="password" label="Password" autoComplete="current-password" />
    </StaffForm>
  )
}
