'use client'
import { HideForm as Schema } from '../../domain/charter/answer-forms'
import { LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** Why something is not shown. */
export function HideForm({ kind, id }: { kind: string; id: string }) {
  return (
    <StaffForm
      action={`/staff/charter/moderation/${kind}/${id}/hide`}
      schema={Schema}
      start={{ reason: '' }}
      button="Do not show it"
    >
      <LongField
        name="reason"
        label="Why it is not shown"
        hint="Whoever sent it can read this with their receipt code. For safety only: it names a child, threatens somebody, or tells where somebody is."
        rows={3}
      />
    </StaffForm>
  )
}
