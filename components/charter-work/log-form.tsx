'use client'
import {
  accessWords,
  influenceWords,
  joinedWords,
  LogForm as Schema,
  rungs,
} from '../../domain/charter/log-entry'
import type { Influence } from '../../domain/registers/influence'
import { ChoiceField, HiddenField, LongField, SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Named = { value: string; label: string }
type Start = Record<'title' | 'what' | 'fromOn' | 'toOn' | 'parentCarers' | 'youngPeople' | 'staff', string> &
  Record<'ladder' | 'accessNeeds' | 'asked' | 'reason' | 'toldOn' | 'rev', string> &
  Record<'ledBy' | 'priorities' | 'commitments', string[]> & {
    joinedAt: keyof typeof joinedWords | ''
    costsPaid: 'yes' | 'no'
    accessMet: keyof typeof accessWords | ''
    influence: Influence
  }
type Props = { id: string; start: Start; parties: Named[]; priorities: Named[]; commitments: Named[] }

const choices = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]
const ladder = rungs.map((label, at) => ({ value: String(at + 1), label: `${at + 1}. ${label}` }))

/** Something that was worked on together: what, who was there, how far families decided, and what became of it. */
export function LogForm({ id, start, parties, ...belongs }: Props) {
  return (
    <StaffForm
      action={`/staff/charter/log/${id}/save`}
      schema={Schema}
      start={start}
      button="Keep it in the log"
      keeps
    >
      <HiddenField name="rev" />
      <TextField name="title" label="What was worked on" autoComplete="off" />
      <LongField name="what" label="What was open to change, and what came of it" rows={3} />
      <TextField name="fromOn" type="date" label="First day" narrow />
      <TextField name="toOn" type="date" label="Last day so far" narrow />
      <ChoiceField name="ledBy" label="Who led it" options={parties} several />
      <InTheRoom />
      <Became />
      <Belongs {...belongs} />
    </StaffForm>
  )
}

function InTheRoom() {
  return (
    <>
      <TextField name="parentCarers" label="Parents and carers in the room" inputMode="numeric" narrow />
      <TextField name="youngPeople" label="Young people in the room" inputMode="numeric" narrow />
      <TextField name="staff" label="Staff in the room" inputMode="numeric" narrow />
      <ChoiceField name="joinedAt" label="When families joined" options={choices(joinedWords)} />
      <ChoiceField name="ladder" label="How far families could decide" options={ladder} />
      <ChoiceField name="costsPaid" label="Were their costs paid?" options={yesOrNo} />
      <LongField
        name="accessNeeds"
        label="What people needed to take part"
        hint="No names. Ask before every meeting."
        rows={2}
      />
      <ChoiceField name="accessMet" label="Was it there?" options={choices(accessWords)} />
    </>
  )
}

function Became() {
  return (
    <>
      <LongField name="asked" label="What families asked for" hint="In a few words" rows={2} />
      <SelectField name="influence" label="What became of it" options={choices(influenceWords)} />
      <TextField
        name="reason"
        label="Why not"
        hint="For everybody to read, when it could not be done"
        autoComplete="off"
      />
      <TextField
        name="toldOn"
        type="date"
        label="The day people were told"
        hint="Leave it empty until they are"
        narrow
      />
    </>
  )
}

function Belongs({ priorities, commitments }: { priorities: Named[]; commitments: Named[] }) {
  return (
    <>
      <ChoiceField
        name="priorities"
        label="Priorities of the plan that it belongs to"
        options={priorities}
        several
      />
      {commitments.length > 0 && (
        <ChoiceField name="commitments" label="Commitments that it shows" options={commitments} several />
      )}
    </>
  )
}
