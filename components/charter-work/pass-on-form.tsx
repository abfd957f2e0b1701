'use client'
import { PassedOn } from '../../domain/safeguarding/decision'
import { ChoiceField, LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = { action: string; kinds: { value: string; label: string }[] }

/** Passes something that was sent about the charter to the safeguarding lead. */
export function PassOnForm({ action, kinds }: Props) {
  return (
    <StaffForm action={action} schema={PassedOn} start={{ worry: '' }} button="Pass it on now" keeps>
      <ChoiceField
        name="category"
        label="What may it tell of?"
        options={[...kinds, { value: 'other', label: 'Something else' }]}
      />
      <LongField name="worry" label="What worries you?" rows={3} />
    </StaffForm>
  )
}
