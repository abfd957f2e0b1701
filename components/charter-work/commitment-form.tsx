'use client'
import { useState } from 'react'
import { CommitmentFields } from '../../domain/charter/text-forms'
import { tellDone } from '../forms/done'
import { ChoiceField, LongField, SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'
import { Compared } from './compared'

type Named = { id: string; name: string }
type Start = {
  section: string
  order: string
  text: string
  easyRead: string
  binds: string[]
  evidenceKind: '' | 'survey' | 'metric' | 'record' | 'check' | 'review'
  evidenceWhat: string
  priorities: string[]
  takesUp: string[]
}
type Props = {
  id: string
  since: number
  start: Start
  sections: Named[]
  parties: Named[]
  priorities: Named[]
  suggestions: Named[]
}

/** What the server says to a form: it stands, or somebody changed the same thing meanwhile. */
type Told = { to: string; done: string; theirs?: string; mine?: string; lastEdit?: number }

const kinds = [
  { value: '', label: 'Not said yet' },
  { value: 'survey', label: 'A question that we ask' },
  { value: 'metric', label: 'A figure' },
  { value: 'record', label: 'A record' },
  { value: 'check', label: 'A check' },
  { value: 'review', label: 'A review' },
]

/** One commitment to write, with what belongs to it. When two people write at once, both texts stay. */
export function CommitmentForm({ id, since, start, ...named }: Props) {
  const [clash, setClash] = useState<Told | null>(null)
  const told = (data: unknown) => {
    const { to, done, ...rest } = data as Told
    if (rest.theirs !== undefined) return setClash({ to, done, ...rest })
    tellDone({ done })
    location.assign(to)
  }
  return (
    <StaffForm
      action={`/staff/charter/text/${id}/save`}
      schema={CommitmentFields}
      start={{ ...start, reason: '' }}
      button={clash ? 'Save mine in its place' : 'Save'}
      whenDone={told}
      keeps
    >
      {clash && <Clash {...clash} />}
      <input type="hidden" name="since" value={clash?.lastEdit ?? since} />
      <CommitmentWords {...named} />
    </StaffForm>
  )
}

function Clash({ theirs = '', mine = '' }: Told) {
  return (
    <div className="panel" role="alert">
      <p>
        <strong>Someone changed this since you opened it.</strong> Nothing is lost: their words are saved, and
        yours still stand below.
      </p>
      <p>Their words:</p>
      <blockquote className="words">{theirs}</blockquote>
      <p>What yours would change in them:</p>
      <Compared before={theirs} after={mine} />
    </div>
  )
}

function CommitmentWords({
  sections,
  parties,
  priorities,
  suggestions,
}: Record<'sections' | 'parties' | 'priorities' | 'suggestions', Named[]>) {
  const options = (named: Named[]) => named.map(({ id: value, name: label }) => ({ value, label }))
  return (
    <>
      <LongField
        name="text"
        label="The commitment"
        hint="Begin with “We will”. One promise, in short words."
        rows={4}
      />
      <LongField
        name="easyRead"
        label="The same in Easy Read"
        hint="Short sentences. One idea in each."
        rows={3}
      />
      <ChoiceField name="binds" label="Whom it binds" options={options(parties)} several />
      <SelectField name="evidenceKind" label="What will show that it is kept" options={kinds} />
      <TextField
        name="evidenceWhat"
        label="Which one"
        hint="A question, a figure, a record that others can look at"
        autoComplete="off"
      />
      {suggestions.length > 0 && (
        <ChoiceField
          name="takesUp"
          label="Suggestions that this takes up"
          hint="Those that were taken come first. At most 200 stand here."
          options={options(suggestions)}
          several
        />
      )}
      <ChoiceField
        name="priorities"
        label="Priorities of the plan that it belongs to"
        options={options(priorities)}
        several
      />
      <SelectField name="section" label="Part" options={options(sections)} />
      <TextField name="order" label="Place in the part" inputMode="numeric" narrow />
      <TextField
        name="reason"
        label="Why it is changed"
        hint="Everybody can read it in the history."
        autoComplete="off"
      />
    </>
  )
}
