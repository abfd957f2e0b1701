'use client'
import { AskedWhen } from '../../domain/surveys/wave-forms'
import { ChoiceField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

const options = [
  { value: 'yes', label: 'Always', hint: 'Figures belong to quarters of the year.' },
  {
    value: 'no',
    label: 'In waves with dates',
    hint: 'Between waves nobody can begin. The running quarter ends today.',
  },
]

/** Whether a survey is always open or asked in waves. */
export function AskedForm({ path, rolling }: { path: string; rolling: boolean }) {
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">When it is open</h2>
      <StaffForm
        action={`${path}/asked`}
        schema={AskedWhen}
        start={{ rolling: rolling ? 'yes' : 'no' }}
        button="Change when it is open"
        look="secondary"
      >
        <ChoiceField name="rolling" label="People can answer" options={options} />
      </StaffForm>
    </section>
  )
}
