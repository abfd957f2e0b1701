'use client'
import { PopulationForm, PopulationKind, populations, valuesOf } from '../../domain/population/population'
import type { Lists } from '../../domain/surveys/survey-file'
import { LongField, SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** How many there are, put in as a pasted table. */
export function PopulationFields({ lists }: { lists: Lists }) {
  return (
    <section aria-labelledby="put-in" className="no-print">
      <h2 id="put-in">Put in how many there are</h2>
      <p>
        From a published source, such as the yearly SEN2 return or the school census. A later table takes the
        place of the one before.
      </p>
      <StaffForm
        action="/staff/insights/missing/add"
        schema={PopulationForm}
        start={{ kind: 'district', source: '', asOf: '', table: '' }}
        button="Put in these numbers"
      >
        <SelectField
          name="kind"
          label="Counted by"
          options={PopulationKind.options.map((value) => ({ value, label: populations[value].name }))}
        />
        <TextField
          name="source"
          label="Where the numbers come from"
          hint="For example: SEN2 return, January 2026"
        />
        <TextField name="asOf" label="Counted on" type="date" narrow />
        <LongField
          name="table"
          label="The table"
          hint="One line for each value: its name, then the number, copied from a spreadsheet or with a comma between. Write c where the source does not publish a number."
          rows={10}
        />
      </StaffForm>
      <details>
        <summary>The names that can be counted</summary>
        {PopulationKind.options.map((kind) => (
          <p key={kind}>
            <strong>{populations[kind].name}:</strong>{' '}
            {valuesOf(kind, lists)
              .map(({ label }) => label)
              .join(' · ')}
          </p>
        ))}
      </details>
    </section>
  )
}
