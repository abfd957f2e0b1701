'use client'
import { RecoverySignIn } from '../../domain/people/signing-in'
import { HiddenField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** A recovery code, for the day the phone is lost. */
export function RecoveryForm({ from }: { from: string }) {
  return (
    <StaffForm
      action="/staff/sign-in/recovery"
      schema={RecoverySignIn}
      start={{ recovery: '', from }}
      button="Use this recovery code"
      look="secondary"
    >
      <HiddenField name="from" />
      <TextField
        name="recovery"
        label="Recovery code"
        hint="One of the ten you were given, like 7K2M-9QRA-XB. Each works once."
        autoComplete="off"
        spellCheck={false}
        narrow
      />
    </StaffForm>
  )
}
