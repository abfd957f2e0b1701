'use client'
import { PasswordSignIn } from '../../domain/people/signing-in'
import { HiddenField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** E-mail address and password. */
export function PasswordForm({ from }: { from: string }) {
  return (
    <StaffForm
      action="/staff/sign-in/password"
      schema={PasswordSignIn}
      start={{ email: '', password: '', from }}
      button="Sign in"
    >
      <HiddenField name="from" />
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="username"
        spellCheck={false}
      />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" />
    </StaffForm>
  )
}
