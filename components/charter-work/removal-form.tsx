'use client'
import { RemovalForm as Schema } from '../../domain/charter/text-forms'
import { HiddenField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** Taking a commitment out of the text; its history stays. */
export function RemovalForm({ id, since }: { id: string; since: number }) {
  return (
    <StaffForm
      action={`/staff/charter/text/${id}/remove`}
      schema={Schema}
      start={{ why: '', since: String(since) }}
      button="Take it out"
      look="secondary"
    >
      <HiddenField name="since" />
      <TextField name="why" label="Why it is taken out" hint="It stays in the history." autoComplete="off" />
    </StaffForm>
  )
}
