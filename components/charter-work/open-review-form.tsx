'use client'
import type { ReviewKind } from '../../domain/charter/review'
import { OpenReviewForm as Schema, reviewWords } from '../../domain/charter/review-forms'
import { ChoiceField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** Opens a check or a review. */
export function OpenReviewForm({ kinds }: { kinds: ReviewKind[] }) {
  const options = kinds.map((kind) => ({
    ...{ value: kind, label: reviewWords[kind].name, hint: reviewWords[kind].means },
  }))
  return (
    <StaffForm
      action="/staff/charter/reviews/open"
      schema={Schema}
      start={{ kind: (kinds.length === 1 ? kinds[0]! : '') as ReviewKind, dueOn: '' }}
      button="Open it"
    >
      <ChoiceField name="kind" label="What to open" options={options} />
      <TextField
        name="dueOn"
        type="date"
        label="Last day"
        hint="People can answer until the end of it. Four weeks of term time is a good time."
        narrow
      />
    </StaffForm>
  )
}
