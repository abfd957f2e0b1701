'use client'
import { OwnerForm as Schema } from '../../domain/plan/owner-form'
import { SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type One = { id: string; name: string }
type Props = {
  id: string
  start: { organisation: string; owner: string; dueOn: string }
  organisations: One[]
  people: One[]
}

/** Who answers for a measure, and when its next value is due. */
export function OwnerForm({ id, start, organisations, people }: Props) {
  const named = (all: One[]) => all.map(({ id: value, name: label }) => ({ value, label }))
  return (
    <StaffForm action={`/staff/plan/${id}/owner/set`} schema={Schema} start={start} button="Keep this">
      <SelectField
        name="organisation"
        label="Organisation"
        hint="When you hand a measure to another organisation, only they can hand it on."
        options={named(organisations)}
      />
      <SelectField
        name="owner"
        label="Colleague"
        hint="A colleague of yours who may report values. Reminders go to them; without one, to all who may."
        options={[{ value: '', label: 'Nobody in particular' }, ...named(people)]}
      />
      <TextField
        name="dueOn"
        type="date"
        label="The next value is due on"
        hint="A reminder goes out 14 days before, on the day, and each week after until a value comes in."
        narrow
      />
    </StaffForm>
  )
}
