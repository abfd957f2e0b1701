'use client'
import { Noting } from '../../domain/comments/note'
import { HiddenField, LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = { action: string; note: string; rev: number; by: string | null; to: string }

/** What analysts note about a comment, for each other alone. */
export function NoteForm({ action, note, rev, by, to }: Props) {
  return (
    <StaffForm
      action={action}
      schema={Noting}
      start={{ rev, note, to }}
      button="Save the note"
      look="secondary"
      keeps
    >
      <HiddenField name="rev" />
      <HiddenField name="to" />
      <LongField
        name="note"
        rows={3}
        dir="auto"
        label="Note"
        hint={`Only analysts and survey leads of your organisation see it.${by ? ` Last written by ${by}.` : ''}`}
      />
    </StaffForm>
  )
}
