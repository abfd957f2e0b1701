'use client'
import { AgreedReportForm, cycles } from '../../domain/registers/agreed-report'
import { ChoiceField, LongField, SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

const start = {
  title: '',
  owner: '',
  cycle: 'quarterly' as const,
  firstDue: '',
  scopeReason: '',
  priorities: [],
}
const scope = [
  { value: 'yes', label: 'In scope', hint: 'About services for children or young people, or their outcomes' },
  { value: 'no', label: 'Out of scope', hint: 'Left out of the percentage once a second person agrees' },
]

/** Puts a report on the list of agreed reports. */
export function ReportForm({ priorities }: { priorities: { value: string; label: string }[] }) {
  return (
    <StaffForm
      action="/staff/registers/reports/add"
      schema={AgreedReportForm}
      start={start}
      button="Put it on the list"
      keeps
    >
      <TextField name="title" label="Title" />
      <TextField name="owner" label="Who writes it" hint="A team or a role, not a name" />
      <SelectField
        name="cycle"
        label="How often it comes out"
        options={Object.entries(cycles).map(([value, { name }]) => ({ value, label: name }))}
      />
      <TextField name="firstDue" label="First due on" type="date" narrow />
      <ChoiceField
        name="inScope"
        label="Does it count?"
        hint="Decided once, now, and not when an edition is written."
        options={scope}
      />
      <LongField name="scopeReason" label="If it is out of scope: why" rows={2} />
      <ChoiceField
        name="priorities"
        label="Priorities of the plan it is about"
        options={priorities}
        several
      />
    </StaffForm>
  )
}
