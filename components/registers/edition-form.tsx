'use client'
import { useWatch } from 'react-hook-form'
import {
  countedEdition,
  EditionForm as Schema,
  editionLevels,
  familyLevels,
  recordsIn,
} from '../../domain/registers/edition'
import type { VoiceLevel } from '../../domain/voice/voice'
import { HiddenField, SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'
import { InfluencePart } from './influence-part'
import { VoicePart, type VoiceWords } from './voice-part'
import { WhatCounts } from './what-counts'

type Props = {
  action: string
  start: Record<string, string | string[]>
  scope: { inScope: boolean; agreed: boolean }
  /** A second person agreed that what is said not to apply does not. */
  agreed?: boolean
  due: { value: string; label: string }[]
  words: VoiceWords & { labels: Record<VoiceLevel, string>; influence: { value: string; label: string }[] }
}

/** An edition of a report, written down in one go or bit by bit: it says at once what counts. */
export function EditionForm({ action, start, scope, agreed = false, due, words }: Props) {
  return (
    <StaffForm action={action} schema={Schema} start={start} button="Keep it" keeps>
      <HiddenField name="rev" />
      <fieldset className="form-part">
        <legend>The edition</legend>
        <SelectField name="dueOn" label="Due" options={due} />
        <div className="side-by-side">
          <TextField name="period" label="About" hint="Like 2026-Q3, 2026-09 or 2026" narrow />
          <TextField
            name="publishedOn"
            label="Came out on"
            hint="Leave empty until it did"
            type="date"
            narrow
          />
        </div>
      </fieldset>
      {scope.inScope && (
        <>
          <VoicePart
            prefix="child"
            legend="The child’s or young person’s voice"
            levels={editionLevels.options}
            words={words}
            howMany
          />
          <VoicePart
            prefix="family"
            legend="The family’s voice"
            levels={familyLevels.options}
            words={words}
          />
        </>
      )}
      <Now scope={scope} agreed={agreed} labels={words.labels} />
      <InfluencePart choices={words.influence} />
    </StaffForm>
  )
}

type NowProps = Pick<Props, 'scope' | 'agreed'> & { labels: Record<VoiceLevel, string> }

function Now({ scope, agreed, labels }: NowProps) {
  const values = useWatch() as Record<string, unknown>
  const records = recordsIn(values, agreed)
  const published = typeof values.publishedOn === 'string' ? values.publishedOn : ''
  return <WhatCounts counts={records && countedEdition(scope, published, records)} labels={labels} />
}
