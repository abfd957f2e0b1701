'use client'
import { keptWords, RatingForm as Schema } from '../../domain/charter/review-forms'
import type { Kept } from '../../domain/charter/review'
import { ChoiceField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

const options = Object.entries(keptWords).map(([value, label]) => ({ value, label }))

/** What a service says for itself about one commitment. */
export function RatingForm({ action, party, kept }: { action: string; party: string; kept: Kept | '' }) {
  return (
    <StaffForm action={action} schema={Schema} start={{ kept: kept as Kept }} button="Say it for your party">
      <ChoiceField
        name="kept"
        label={`Did ${party} and the others keep it?`}
        hint="It is published beside what families and young people say, and never mixed with it."
        options={options}
      />
    </StaffForm>
  )
}
