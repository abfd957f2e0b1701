'use client'
import { useWatch } from 'react-hook-form'
import { CaseForm as Schema, countedCase, grades } from '../../domain/registers/audit'
import { familyLevels, recordsIn } from '../../domain/registers/edition'
import { VoiceLevel } from '../../domain/voice/voice'
import { HiddenField, LongField, SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'
import { LundyPart, type LundyWords } from './lundy-part'
import { VoicePart, type VoiceWords } from './voice-part'
import { WhatCounts } from './what-counts'

type Props = {
  action: string
  start: Record<string, string | string[]>
  auditedOn: string
  agreed?: boolean
  words: VoiceWords & { labels: Record<VoiceLevel, string>; lundy: LundyWords }
}

/** An audited case, written down in one go or bit by bit: it says at once what counts. */
export function CaseForm({ action, start, auditedOn, agreed = false, words }: Props) {
  return (
    <StaffForm action={action} schema={Schema} start={start} button="Keep it" keeps>
      <HiddenField name="rev" />
      <fieldset className="form-part">
        <legend>The case</legend>
        <TextField
          name="reference"
          label="Reference"
          hint="The audit’s own, like C-0142. Never a name, an NHS number or a date of birth."
          autoComplete="off"
          spellCheck={false}
          narrow
        />
        <SelectField
          name="grade"
          label="Overall grade"
          options={Object.entries(grades).map(([value, label]) => ({ value, label }))}
        />
        <TextField
          name="lastReview"
          label="Day of the last annual review"
          hint="If it was within the year before the audit, views must be from after it"
          type="date"
          narrow
        />
      </fieldset>
      <VoicePart
        prefix="child"
        legend="The child’s or young person’s voice"
        levels={VoiceLevel.options}
        words={words}
      />
      <VoicePart prefix="family" legend="The family’s voice" levels={familyLevels.options} words={words} />
      <Now auditedOn={auditedOn} agreed={agreed} labels={words.labels} />
      <LundyPart lundy={words.lundy} />
      <LongField
        name="actions"
        label="Actions"
        hint="What is to be done, one on a line. No names."
        rows={3}
      />
    </StaffForm>
  )
}

type NowProps = { auditedOn: string; agreed: boolean; labels: Record<VoiceLevel, string> }

function Now({ auditedOn, agreed, labels }: NowProps) {
  const values = useWatch() as Record<string, unknown>
  const records = recordsIn(values, agreed)
  const review = typeof values.lastReview === 'string' ? values.lastReview : ''
  return <WhatCounts counts={records && countedCase(auditedOn, review, records)} labels={labels} />
}
