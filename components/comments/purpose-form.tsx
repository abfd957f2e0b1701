'use client'
import { Opening, purposes, READING_HOURS } from '../../domain/comments/purpose'
import { ChoiceField, HiddenField, LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

const options = Object.entries(purposes).map(([value, label]) => ({ value, label }))

/** Asks what somebody is reading for, before a single comment is shown. */
export function PurposeForm({ survey, to }: { survey: string; to: string }) {
  return (
    <StaffForm
      action={`/staff/comments/${survey}/open`}
      schema={Opening}
      start={{ purpose: '' as never, reason: '', to }}
      button="Show me the comments"
      keeps
    >
      <HiddenField name="to" />
      <ChoiceField name="purpose" label="What are you reading for?" options={options} />
      <LongField
        name="reason"
        rows={2}
        label="In your own words"
        hint={`A few words are enough, like “for the spring report to families”. Name nobody. They hold for ${READING_HOURS} hours.`}
      />
    </StaffForm>
  )
}
