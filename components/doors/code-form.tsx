'use client'
import { CodeSignIn } from '../../domain/people/signing-in'
import { HiddenField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** The six digits that a code app shows now. */
export function CodeForm({ from }: { from: string }) {
  return (
    <StaffForm action="/staff/sign-in/code" schema={CodeSignIn} start={{ code: '', from }} button="Go on">
      <HiddenField name="from" />
      <TextField
        name="code"
        label="Code"
        hint="Open your code app and type the six digits it shows for Heard."
        autoComplete="one-time-code"
        inputMode="numeric"
        narrow
      />
    </StaffForm>
  )
}
