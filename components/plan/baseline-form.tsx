'use client'
import { BaselineForm as Schema } from '../../domain/plan/measure-forms'
import { TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** What a measure was before the plan began. */
export function BaselineForm({ id }: { id: string }) {
  return (
    <StaffForm
      action={`/staff/plan/${id}/baseline`}
      schema={Schema}
      start={{ period: '', value: '', source: '' }}
      button="Record it"
    >
      <TextField
        name="period"
        label="Time"
        hint="A year, a quarter or a month, like 2022 or 2022-Q3"
        narrow
      />
      <TextField name="value" label="Value" narrow />
      <TextField name="source" label="Source" hint="A report or a system, so that others can look" />
    </StaffForm>
  )
}
