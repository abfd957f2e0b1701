'use client'
import { Answered } from '../../domain/safeguarding/contact-request'
import { LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** Writes down that somebody was contacted, with what came of it. */
export function AnsweredForm({ request }: { request: string }) {
  return (
    <StaffForm
      action={`/staff/safeguarding/contact/${request}/answered`}
      schema={Answered}
      start={{ outcome: '' }}
      button="Answered"
      keeps
    >
      <LongField
        name="outcome"
        label="What came of it"
        rows={3}
        hint="In short, like “Rang her, passed on to SENDIASS”. Locked, and deleted with the request after 3 months."
      />
    </StaffForm>
  )
}
