'use client'
import { importFields, SentMapping, type ImportMapping } from '../../domain/registers/import-mapping'
import { HiddenField, SelectField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Said = { field: string; said: string; ours: string | null }
type Choice = { value: string; label: string }
type Props = {
  action: string
  columns: string[]
  mapping: ImportMapping
  said: Said[]
  /** Our values of a field that a tool words in its own way. */
  ours: Record<string, Choice[]>
}

/** Which column is which field of ours, and what the tool's words mean in ours; kept for the next file of this tool. */
export function MappingForm({ action, columns, mapping, said, ours }: Props) {
  const fields = Object.entries(importFields)
  const words = said.map((one, at) => ({ ...one, name: `${one.field}_${at}` }))
  const start = Object.fromEntries([
    ...fields.map(([field]) => [`column_${field}`, mapping.columns[field] ?? '']),
    ...words.flatMap((one) => [
      [`said_${one.name}`, one.said],
      [`value_${one.name}`, one.ours ?? ''],
    ]),
  ]) as Record<string, string>
  const choices = [
    { value: '', label: 'Not in this file' },
    ...columns.map((value) => ({ value, label: value })),
  ]
  return (
    <StaffForm
      action={action}
      schema={SentMapping}
      start={start}
      button="Keep this and try again"
      look="secondary"
    >
      {words.length > 0 && (
        <fieldset className="form-part">
          <legend>What the tool’s words mean</legend>
          <div className="side-by-side">
            {words.map(({ name, field, said: theirs }) => (
              <div key={name}>
                <HiddenField name={`said_${name}`} />
                <SelectField
                  name={`value_${name}`}
                  label={`${importFields[field]}: “${theirs}”`}
                  options={[{ value: '', label: 'Choose' }, ...ours[field]!]}
                />
              </div>
            ))}
          </div>
        </fieldset>
      )}
      <fieldset className="form-part">
        <legend>Which column is which</legend>
        <div className="side-by-side">
          {fields.map(([field, label]) => (
            <SelectField key={field} name={`column_${field}`} label={label} options={choices} />
          ))}
        </div>
      </fieldset>
    </StaffForm>
  )
}
