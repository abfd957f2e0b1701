'use client'
import { SignForm as Schema } from '../../domain/charter/sign-form'
import { ChoiceField, HiddenField, SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = {
  party: string
  hash: string
  name: string
  on: string
  colleagues: { id: string; name: string }[]
}

const methods = [
  { value: 'in_workspace', label: 'I sign here' },
  {
    value: 'paper_scan',
    label: 'It was signed on paper',
    hint: 'Your party keeps the paper. Nothing is uploaded.',
  },
  { value: 'meeting_minute', label: 'It was agreed in a meeting', hint: 'The minutes say so.' },
]

/** Signing the locked text for the own party: typed, or as it was signed on paper or in a meeting. */
export function SignForm({ party, hash, name, on, colleagues }: Props) {
  const people = colleagues.map((one) => ({ value: one.id, label: one.name }))
  return (
    <StaffForm
      action="/staff/charter/signatures/sign"
      schema={Schema}
      start={{ ...{ hash, name, on, job: '', reference: '', seenBy: '' }, method: 'in_workspace' }}
      button="Sign"
      keeps
    >
      <HiddenField name="hash" />
      <TextField name="name" label="Name" hint="It is published with the charter." autoComplete="name" />
      <TextField
        name="job"
        label="Job or role"
        hint="It is published, too."
        autoComplete="organization-title"
      />
      <ChoiceField name="method" label="How" options={methods} />
      <TextField
        name="reference"
        label="Where the paper or the minutes are kept"
        hint="Only for paper or a meeting"
        autoComplete="off"
      />
      <SelectField
        name="seenBy"
        label="Who else of your organisation has seen it"
        hint="Only for paper or a meeting"
        options={[{ value: '', label: 'Nobody else' }, ...people]}
      />
      <TextField name="on" type="date" label="The day" narrow />
      <ChoiceField
        name="signs"
        label="Signature"
        several
        options={[{ value: 'yes', label: `I sign this charter for ${party}` }]}
      />
    </StaffForm>
  )
}
