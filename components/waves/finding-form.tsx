'use client'
import { Finding } from '../../domain/surveys/wave-forms'
import { LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** The sentence above the figures of a wave. */
export function FindingForm({ path, finding }: { path: string; finding: string }) {
  return (
    <section aria-labelledby="found">
      <h2 id="found">What was found</h2>
      <StaffForm
        action={`${path}/finding`}
        schema={Finding}
        start={{ finding }}
        button="Keep this sentence"
        look="secondary"
        keeps
      >
        <LongField
          name="finding"
          label="One plain sentence above the figures"
          hint="Say what most people told you, with the number. Left empty, Heard works a sentence out."
          rows={3}
        />
      </StaffForm>
    </section>
  )
}
