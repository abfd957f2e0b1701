'use client'
import { Lowering } from '../../domain/voice/lower'
import type { VoiceLevel } from '../../domain/voice/voice'
import { ChoiceField, HiddenField, LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Level = { level: VoiceLevel; name: string; meaning: string }
type Props = { action: string; before: VoiceLevel; below: Level[] }

/** A lower voice level, and why. */
export function VoiceForm({ action, before, below }: Props) {
  return (
    <StaffForm
      action={action}
      schema={Lowering}
      start={{ before, level: '' as never, reason: '' }}
      button="Lower the level"
      keeps
    >
      <HiddenField name="before" />
      <ChoiceField
        name="level"
        label="To which level?"
        options={below.map(({ level, name, meaning }) => ({ value: level, label: name, hint: meaning }))}
      />
      <LongField
        name="reason"
        rows={3}
        label="Why is it lower?"
        hint="Say what made you think so, without repeating what was written."
      />
    </StaffForm>
  )
}
