'use client'
import { DatesForm as Schema } from '../../domain/charter/work-forms'
import { TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Start = { consultOpensOn: string; consultClosesOn: string; reviewDueOn: string }

/** The days of a version. */
export function DatesForm({ start }: { start: Start }) {
  return (
    <StaffForm action="/staff/charter/dates/save" schema={Schema} start={start} button="Save the days">
      <TextField name="consultOpensOn" type="date" label="First day on which everybody may comment" narrow />
      <TextField
        name="consultClosesOn"
        type="date"
        label="Last day of it"
        hint="At least four weeks later, in term time"
        narrow
      />
      <TextField
        name="reviewDueOn"
        type="date"
        label="Looked at again by"
        hint="Within twelve months of publishing"
        narrow
      />
    </StaffForm>
  )
}
