'use client'
import { SectionForm as Schema } from '../../domain/charter/text-forms'
import { HiddenField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Start = { id: string; order: string; title: string; subtitle: string; since: string }

/** A part of the charter with its heading. */
export function SectionForm({ start }: { start: Start }) {
  return (
    <StaffForm
      action="/staff/charter/text/parts/save"
      schema={Schema}
      start={{ ...start, reason: '' }}
      button="Save the part"
    >
      <HiddenField name="id" />
      <HiddenField name="since" />
      <TextField name="title" label="Heading" autoComplete="off" />
      <TextField name="subtitle" label="A line below it" hint="May stay empty" autoComplete="off" />
      <TextField name="order" label="Place in the charter" inputMode="numeric" narrow />
      <TextField name="reason" label="Why" hint="Everybody can read it in the history." autoComplete="off" />
    </StaffForm>
  )
}
