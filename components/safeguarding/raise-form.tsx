'use client'
import { Raised } from '../../domain/safeguarding/decision'
import { ChoiceField, HiddenField, LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = { response: string; question: string; kinds: { value: string; label: string }[] }

/** Passes a comment to the safeguarding lead. */
export function RaiseForm({ response, question, kinds }: Props) {
  return (
    <StaffForm
      action="/staff/safeguarding/raise/send"
      schema={Raised}
      start={{ response, question, reason: '' }}
      button="Pass it on now"
      keeps
    >
      <HiddenField name="response" />
      <HiddenField name="question" />
      <ChoiceField
        name="category"
        label="What may it tell of?"
        options={[...kinds, { value: 'other', label: 'Something else' }]}
      />
      <LongField name="reason" label="What worries you?" rows={4} />
    </StaffForm>
  )
}
