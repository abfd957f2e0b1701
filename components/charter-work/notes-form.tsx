'use client'
import { NotesForm as Schema } from '../../domain/charter/answer-forms'
import { ChoiceField, LongField, SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

const kinds = [
  {
    value: 'comments',
    label: 'Things that matter to people',
    hint: 'What was said, without a change of words',
  },
  { value: 'suggestions', label: 'Suggestions', hint: 'Each gets an answer of both sides' },
]
const voices = [
  { value: 'parent_carer', label: 'Parents and carers' },
  { value: 'young_person', label: 'Young people' },
  { value: 'staff', label: 'Staff' },
  { value: 'other', label: 'Others' },
]
const start = { kind: '' as never, place: 'charter', from: '' as const, meeting: '', metOn: '', lines: '' }

/** The notes of a meeting, one thing said in each line. */
export function NotesForm({ commitments }: { commitments: { id: string; text: string }[] }) {
  const places = commitments.map(({ id, text }) => ({ value: id, label: text }))
  return (
    <StaffForm
      action="/staff/charter/notes/save"
      schema={Schema}
      start={start}
      button="Enter the notes"
      keeps
    >
      <TextField
        name="meeting"
        label="Which meeting"
        hint="Like: coffee morning, Stevenage"
        autoComplete="off"
      />
      <TextField name="metOn" type="date" label="The day" narrow />
      <ChoiceField name="from" label="Who said it" options={voices} />
      <ChoiceField name="kind" label="What it is" options={kinds} />
      <SelectField
        name="place"
        label="What it is about"
        options={[{ value: 'charter', label: 'The whole charter' }, ...places]}
      />
      <LongField
        name="lines"
        label="What was said, one thing in each line"
        hint="In their own words. No names of children or of people who were there."
        rows={10}
        dir="auto"
      />
    </StaffForm>
  )
}
