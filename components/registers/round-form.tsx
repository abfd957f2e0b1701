'use client'
import { RoundForm as Schema, samples } from '../../domain/registers/audit'
import { ChoiceField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

const start = { title: '', service: '', auditedOn: '', sampleNote: '', auditor: '', tool: '' }

/** Puts a round of audit work into the register. */
export function RoundForm() {
  return (
    <StaffForm
      action="/staff/registers/audits/add"
      schema={Schema}
      start={start}
      button="Put it into the register"
      keeps
    >
      <TextField name="title" label="Title" hint="Like EHC plans, autumn 2026" />
      <TextField name="service" label="Service" hint="Which service was audited" />
      <TextField name="auditedOn" label="Day of the audit" type="date" narrow />
      <ChoiceField
        name="sample"
        label="How the cases were chosen"
        hint="Percentages of cases that were chosen differently never share a line."
        options={Object.entries(samples).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        name="sampleNote"
        label="More about how they were chosen"
        hint="Leave empty if there is nothing to say"
      />
      <TextField name="auditor" label="Who audited" hint="A team or a role, not a name" />
      <TextField name="tool" label="Tool" hint="What the audit was written down with, or none" />
    </StaffForm>
  )
}
