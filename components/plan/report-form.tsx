'use client'
import type { Measure } from '../../domain/plan/plan'
import { Report } from '../../domain/plan/measure-forms'
import { ChoiceField, LongField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

/** A value by hand, with what shows that it is so. */
export function ReportForm({ id, unit }: { id: string; unit: Measure['unit'] }) {
  const start = { period: '', value: '', n: '', source: '', evidence: '', breakBefore: '' }
  return (
    <section aria-labelledby="report">
      <h2 id="report">Report a value</h2>
      <StaffForm
        action={`/staff/plan/${id}/report`}
        schema={Report}
        start={start}
        button="Keep this value"
        keeps
      >
        <TextField
          name="period"
          label="Time"
          hint="A year, a quarter or a month, like 2026, 2026-Q3 or 2026-09"
          narrow
        />
        {unit === 'yes_no' ? (
          <ChoiceField name="value" label="Is it done?" options={yesOrNo} />
        ) : (
          <TextField name="value" label="Value" narrow />
        )}
        {unit !== 'yes_no' && (
          <TextField
            name="n"
            label="Out of how many"
            hint="Leave empty if it is not a share"
            narrow
            inputMode="numeric"
          />
        )}
        <TextField
          name="source"
          label="Source"
          hint="A system, a report or a meeting, so that others can look"
        />
        <LongField
          name="evidence"
          label="Evidence"
          hint="What shows that it is so: a document, minutes, an address. No names of children."
          rows={3}
        />
        <TextField
          name="breakBefore"
          label="Why it cannot be compared with the value before"
          hint="Leave empty if it can"
        />
      </StaffForm>
    </section>
  )
}
