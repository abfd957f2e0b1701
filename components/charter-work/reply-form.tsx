'use client'
import { ReplyForm as Schema } from '../../domain/charter/answer-forms'
import { LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** Something to say about a suggestion, for everybody to read. */
export function ReplyForm({ id }: { id: string }) {
  return (
    <StaffForm
      action={`/staff/charter/suggestions/${id}/reply`}
      schema={Schema}
      start={{ words: '' }}
      button="Say it"
      look="secondary"
      keeps
    >
      <LongField
        name="words"
        label="Say something about it"
        hint="Everybody can read it, with the name of your party."
        rows={3}
      />
    </StaffForm>
  )
}
