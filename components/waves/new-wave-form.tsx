'use client'
import { NewWave } from '../../domain/surveys/wave-forms'
import { TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** A new wave with its dates. */
export function NewWaveForm({ path }: { path: string }) {
  const start = { opensOn: '', closesOn: '', publishBy: '' }
  return (
    <section aria-labelledby="new-wave">
      <h2 id="new-wave">Plan a wave</h2>
      <StaffForm action={`${path}/waves/add`} schema={NewWave} start={start} button="Plan this wave">
        <TextField name="opensOn" label="First day" type="date" narrow />
        <TextField
          name="closesOn"
          label="Last day"
          hint="What was begun by then may be sent for a week more"
          type="date"
          narrow
        />
        <TextField
          name="publishBy"
          label="Results shown to all by"
          hint="The public reads this promise. Empty means eight weeks after the last day."
          type="date"
          narrow
        />
      </StaffForm>
    </section>
  )
}
