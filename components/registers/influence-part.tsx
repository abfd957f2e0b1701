import { useWatch } from 'react-hook-form'
import { hasOutcome, needsReason, type Influence } from '../../domain/registers/influence'
import { LongField, SelectField, TextField } from '../forms/form-fields'

/** What became of the views: the outcome, the reason that families read, and when they were told. */
export function InfluencePart({ choices }: { choices: { value: string; label: string }[] }) {
  const influence = (useWatch({ name: 'influence' }) as Influence | undefined) ?? 'not_reviewed'
  return (
    <fieldset className="form-part">
      <legend>What became of the views</legend>
      <SelectField name="influence" label="So far" options={choices} />
      {needsReason(influence) && (
        <LongField name="reasonPublic" label="The reason, as families will read it" rows={3} />
      )}
      {hasOutcome(influence) && (
        <div className="side-by-side">
          <TextField name="toldOn" label="Told on" hint="Leave empty until they were" type="date" narrow />
          <TextField name="toldHow" label="How they were told" />
        </div>
      )}
    </fieldset>
  )
}
