'use client'
import { ThemeForm as Schema } from '../../domain/comments/coding'
import { LongField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = { action: string; name: string; meaning: string; button: string }

/** A theme: its name, and when to use it. */
export function ThemeForm({ action, name, meaning, button }: Props) {
  return (
    <StaffForm action={action} schema={Schema} start={{ name, meaning }} button={button} keeps>
      <TextField name="name" label="Name" hint="A few words, like “Getting to school”." autoComplete="off" />
      <LongField
        name="meaning"
        rows={3}
        label="When to use it"
        hint="What belongs to it, and what does not."
      />
    </StaffForm>
  )
}
