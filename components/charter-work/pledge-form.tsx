'use client'
import { PledgeForm as Schema } from '../../domain/charter/review-forms'
import { LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** What will be done about a commitment that was not kept. */
export function PledgeForm({ action, willDo }: { action: string; willDo: string }) {
  return (
    <StaffForm action={action} schema={Schema} start={{ willDo }} button="Keep it" keeps>
      <LongField
        name="willDo"
        label="What will be done"
        hint="By whom and by when, in plain words. Everybody reads it beside the result."
        rows={4}
      />
    </StaffForm>
  )
}
