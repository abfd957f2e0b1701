import type { ChangeEvent } from 'react'
import { useFormContext } from 'react-hook-form'
import { HiddenField, LongField } from './form-fields'

/** A table as a file or as pasted text; both end in the field `text`, so that a form without our script works. */
export function FileFields() {
  return (
    <>
      <ChosenFile />
      <HiddenField name="file" />
      <LongField
        name="text"
        label="Or paste what stands in it"
        hint="The first line has the names of the columns."
        rows={8}
      />
    </>
  )
}

function ChosenFile() {
  const { setValue } = useFormContext()
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    setValue('file', file.name)
    setValue('text', decoded(await file.arrayBuffer()))
  }
  return (
    <div className="form-field">
      <label htmlFor="chosen">CSV file</label>
      <p id="chosen-hint" className="hint">
        Save it as CSV in the tool or the spreadsheet. At most 2,000 rows.
      </p>
      <input
        id="chosen"
        type="file"
        accept=".csv,.txt,text/csv"
        aria-describedby="chosen-hint"
        className="field"
        onChange={read}
      />
    </div>
  )
}

/** Spreadsheets write UTF-8 or, in Western Europe, Windows-1252. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
