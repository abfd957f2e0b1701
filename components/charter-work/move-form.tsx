'use client'
import { MoveForm as Schema } from '../../domain/charter/work-forms'
import { LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** Asking for a move, with a few words for the record. */
export function MoveForm({ to, name }: { to: string; name: string }) {
  return (
    <StaffForm
      action={`/staff/charter/moves/${to}/ask`}
      schema={Schema}
      start={{ note: '' }}
      button={`Ask: ${name}`}
    >
      <LongField
        name="note"
        label="Why now"
        hint="A few words for the record. Everybody can read them."
        rows={3}
      />
    </StaffForm>
  )
}
