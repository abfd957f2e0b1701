'use client'
import { NamesForm as Schema } from '../../domain/comments/names'
import { LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** Names that are to be proposed from now on. */
export function NamesForm() {
  return (
    <StaffForm
      action="/staff/names-to-take-out/add"
      schema={Schema}
      start={{ names: '' }}
      button="Add these names"
      keeps
    >
      <LongField
        name="names"
        rows={4}
        dir="auto"
        label="Names to add"
        hint="One to a line: people and pupils whose names families write, like heads and case workers."
      />
    </StaffForm>
  )
}
