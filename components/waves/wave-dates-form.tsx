'use client'
import { WaveDates } from '../../domain/surveys/wave-forms'
import { TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** Other dates for a wave that has not closed. */
export function WaveDatesForm({
  path,
  start,
}: {
  path: string
  start: { closesOn: string; publishBy: string }
}) {
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">Dates</h2>
      <StaffForm
        action={`${path}/dates`}
        schema={WaveDates}
        start={start}
        button="Change the dates"
        look="secondary"
      >
        <TextField name="closesOn" label="Last day" hint="Today closes the wave tonight" type="date" narrow />
        <TextField name="publishBy" label="Results shown to all by" type="date" narrow />
      </StaffForm>
    </section>
  )
}
