'use client'
import { Check } from '../../domain/registers/check'
import { familyLevels } from '../../domain/registers/edition'
import type { VoiceLevel } from '../../domain/voice/voice'
import { HiddenField, SelectField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = {
  unit: 'report' | 'case'
  entry: string
  levels: { value: VoiceLevel; label: string }[]
}

/** A second person's word on an entry; the first stays hidden until it is given. */
export function CheckForm({ unit, entry, levels }: Props) {
  const choose = { value: '', label: 'Choose' }
  const ofFamily = levels.filter(({ value }) => (familyLevels.options as string[]).includes(value))
  return (
    <StaffForm
      action="/staff/registers/checks/say"
      schema={Check}
      start={{ unit, entry }}
      button="Keep my word"
    >
      <HiddenField name="unit" />
      <HiddenField name="entry" />
      <SelectField
        name="childLevel"
        label="The child’s or young person’s voice"
        options={[choose, ...levels]}
      />
      <SelectField name="familyLevel" label="The family’s voice" options={[choose, ...ofFamily]} />
    </StaffForm>
  )
}
