'use client'
import { RotaChange, WEEKS_AT_ONCE } from '../../domain/safeguarding/rota'
import { SelectField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = {
  week: string
  people: { id: string; name: string }[]
  now: { reader: string; deputy: string } | null
}

/** Who reads from a week on, and who stands in. */
export function RotaForm({ week, people, now }: Props) {
  const offered = [
    { value: '', label: 'Choose somebody' },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <StaffForm
      action={`/staff/safeguarding/rota/${week}/save`}
      schema={RotaChange}
      start={{ reader: now?.reader ?? '', deputy: now?.deputy ?? '', weeks: '1' }}
      button="Save"
    >
      <SelectField name="reader" label="Who reads" options={offered} />
      <SelectField name="deputy" label="Who reads when they cannot" options={offered} />
      <SelectField
        name="weeks"
        label="For how many weeks, from this one on"
        options={WEEKS_AT_ONCE.map((count) => ({
          value: String(count),
          label: count === 1 ? '1 week' : `${count} weeks`,
        }))}
      />
    </StaffForm>
  )
}
