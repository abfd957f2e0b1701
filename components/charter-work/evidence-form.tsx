'use client'
import { EvidenceForm as Schema, evidenceWords } from '../../domain/charter/evidence'
import { SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

const kinds = Object.entries(evidenceWords).map(([value, label]) => ({ value, label }))
const empty = { title: '', figure: '', source: '', link: '', periodFrom: '', periodTo: '' }

/** Something that shows whether a commitment is kept, with its time, its source, and a figure or a link. */
export function EvidenceForm({ commitment, kind }: { commitment: string; kind: string }) {
  return (
    <StaffForm
      action={`/staff/charter/evidence/${commitment}/add`}
      schema={Schema}
      start={{ ...empty, kind: kind as 'survey' }}
      button="Add it"
      keeps
    >
      <SelectField name="kind" label="What sort of thing it is" options={kinds} />
      <TextField name="title" label="What it shows" autoComplete="off" />
      <TextField
        name="figure"
        label="The figure, or a few words"
        hint="For example, 72% of 431 families. No names."
        autoComplete="off"
      />
      <TextField name="periodFrom" type="date" label="First day that it speaks of" narrow />
      <TextField name="periodTo" type="date" label="Last day that it speaks of" narrow />
      <TextField name="source" label="Where it comes from" autoComplete="off" />
      <TextField
        name="link"
        label="Where it can be seen"
        hint="A web address, when there is one"
        autoComplete="off"
      />
    </StaffForm>
  )
}
