'use client'
import { DecisionForm as Schema } from '../../domain/charter/answer-forms'
import type { Outcome } from '../../domain/charter/suggestion'
import { outcomeWords } from '../../domain/charter/suggestion-words'
import { ChoiceField, LongField, SelectField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = {
  id: string
  /** What the own side gave, or else the other side: to agree with by one press. */
  start: { outcome: Outcome; reason: string } | null
  others: { value: string; label: string }[]
}

const options = Object.entries(outcomeWords).map(([value, { name, means }]) => ({
  value,
  label: name,
  hint: means,
}))

/** What the own side says should become of a suggestion. */
export function DecisionForm({ id, start, others }: Props) {
  const offered = others.length ? options : options.filter(({ value }) => value !== 'merged')
  return (
    <section>
      <h2>What your side says</h2>
      <StaffForm
        action={`/staff/charter/suggestions/${id}/decide`}
        schema={Schema}
        start={{ outcome: start?.outcome ?? '', reason: start?.reason ?? '', mergedInto: '' }}
        button="Say it for your side"
        keeps
      >
        <ChoiceField name="outcome" label="What should become of it" options={offered} />
        <LongField name="reason" label="Why, for everybody to read" rows={3} />
        {others.length > 0 && (
          <SelectField
            name="mergedInto"
            label="Which suggestion it is part of"
            options={[{ value: '', label: 'None' }, ...others]}
          />
        )}
      </StaffForm>
    </section>
  )
}
