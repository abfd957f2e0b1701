'use client'
import { MemberForm as Schema } from '../../domain/charter/work-forms'
import { ChoiceField, SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** What a colleague does in the charter. */
export function MemberForm({ colleagues }: { colleagues: { id: string; name: string }[] }) {
  const people = colleagues.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <StaffForm
      action="/staff/charter/parties/members/save"
      schema={Schema}
      start={{ person: '', shownName: '' }}
      button="Save"
    >
      <SelectField
        name="person"
        label="Who"
        options={[{ value: '', label: 'Choose a colleague' }, ...people]}
      />
      <ChoiceField
        name="drafting"
        label="Writes"
        several
        options={[{ value: 'yes', label: 'Drafts the text and decides on suggestions' }]}
      />
      <ChoiceField
        name="moderator"
        label="Moderates"
        several
        options={[{ value: 'yes', label: 'Looks at what people sent before it is shown' }]}
      />
      <TextField
        name="shownName"
        label="Name to show with the charter"
        hint="Only if they want to be named. Empty means that nobody sees who it is."
        autoComplete="off"
      />
    </StaffForm>
  )
}
