import { useWatch } from 'react-hook-form'
import type { VoiceLevel } from '../../domain/voice/voice'
import { nameIn } from '../../domain/registers/voice-fields'
import { needs } from '../../domain/registers/voice-record'
import { ChoiceField, LongField, SelectField, TextField } from '../forms/form-fields'

/** What a level and a way to communicate are called; given by the page, from the published definition. */
export type VoiceWords = {
  levels: { value: VoiceLevel; label: string; hint: string }[]
  methods: { value: string; label: string }[]
}

type Props = {
  prefix: 'child' | 'family'
  legend: string
  levels: readonly VoiceLevel[]
  words: VoiceWords
  howMany?: boolean
}

/** Whose voice, and what shows it: the fields that the chosen level needs, and no others. */
export function VoicePart({ prefix, legend, levels, words, howMany }: Props) {
  const name = (field: string) => nameIn(prefix, field)
  const level = (useWatch({ name: name('level') }) as VoiceLevel | undefined) ?? 'unknown'
  const offered = words.levels.filter(({ value }) => levels.includes(value))
  const chosen = offered.find(({ value }) => value === level)
  const asks = (field: (typeof needs)[VoiceLevel][number]) => needs[level].includes(field)
  const dated = asks('collectedTo')
  return (
    <fieldset className="form-part">
      <legend>{legend}</legend>
      <SelectField name={name('level')} label="Level" options={offered} hint={chosen?.hint} />
      {asks('methods') && (
        <ChoiceField
          name={name('methods')}
          label="How they communicated"
          hint="Tick all. A way to communicate never lowers the level."
          options={words.methods}
          several
        />
      )}
      {asks('helpKind') && (
        <TextField
          name={name('helpKind')}
          label="What the help was"
          hint="Like reading, interpreting or writing down"
        />
      )}
      {asks('observationNote') && (
        <LongField
          name={name('observationNote')}
          label="What was seen, and how it shows their view"
          rows={3}
        />
      )}
      {asks('observerRole') && (
        <TextField
          name={name('observerRole')}
          label="Who saw it"
          hint="A role, like teaching assistant. No name."
        />
      )}
      {asks('whoSpoke') && (
        <TextField
          name={name('whoSpoke')}
          label="Who spoke for them"
          hint="A role, like parent or social worker. No name."
        />
      )}
      {asks('howOffered') && <TextField name={name('howOffered')} label="How they were offered the chance" />}
      {asks('reason') && <TextField name={name('reason')} label="Why" />}
      {dated && (
        <div className="side-by-side">
          <TextField name={name('collectedFrom')} label="Collected from" type="date" narrow />
          <TextField name={name('collectedTo')} label="Collected until" type="date" narrow />
        </div>
      )}
      {howMany && dated && level !== 'declined' && (
        <TextField
          name={name('howMany')}
          label="How many children or young people the views come from"
          inputMode="numeric"
          narrow
        />
      )}
      {asks('quoteOrReference') && (
        <LongField
          name={name('quoteOrReference')}
          label="A quote, or where it stands"
          hint="Like page 4, or section A. No names of children."
          rows={3}
        />
      )}
    </fieldset>
  )
}
