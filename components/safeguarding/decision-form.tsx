'use client'
import { Decision, decisions } from '../../domain/safeguarding/decision'
import { ChoiceField, LongField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

const options = Object.entries(decisions).map(([value, { name, means }]) => ({
  value,
  label: name,
  hint: means,
}))

/** What the lead decides, why, and the reference of the other side. */
export function DecisionForm({ concern }: { concern: string }) {
  return (
    <StaffForm
      action={`/staff/safeguarding/concerns/${concern}/decide`}
      schema={Decision}
      start={{ reason: '', reference: '' }}
      button="Write it down"
      keeps
    >
      <ChoiceField name="decision" label="Your decision" options={options} />
      <LongField
        name="reason"
        label="Why"
        hint="What you saw, whom you asked, what they said. Locked with the case’s own key."
      />
      <TextField
        name="reference"
        label="Reference"
        hint="When it was passed on: the reference you were given, or who took the call and when."
        autoComplete="off"
      />
    </StaffForm>
  )
}
