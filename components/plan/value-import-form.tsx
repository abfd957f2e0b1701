'use client'
import { useState } from 'react'
import { BroughtFile } from '../../domain/registers/import-mapping'
import type { RowProblem } from '../../domain/plan/value-import'
import { FileFields } from '../forms/file-fields'
import { PressForm } from '../forms/press-form'
import { RowProblems } from '../forms/row-problems'
import { StaffForm } from '../forms/staff-form'

type Trial = { file: string; text: string; values: number; problems: RowProblem[] }

/** A file of values: tried first, then taken in as a whole. */
export function ValueImportForm() {
  const [trial, setTrial] = useState<Trial | null>(null)
  return (
    <>
      <StaffForm
        action="/staff/plan/import/try"
        schema={BroughtFile}
        start={{ file: '', text: '' }}
        button="Try this file"
        whenDone={(tried) => setTrial(tried as Trial)}
      >
        <FileFields />
      </StaffForm>
      <div role="status">{trial && <Result {...trial} />}</div>
    </>
  )
}

function Result({ file, text, values, problems }: Trial) {
  if (!problems.length)
    return (
      <div className="panel">
        <p>
          <strong>All rows can be taken in.</strong> Nothing is in the plan yet.
        </p>
        <PressForm
          action="/staff/plan/import/take-in"
          label={values === 1 ? 'Take in 1 value' : `Take in ${values} values`}
          fields={{ file, text }}
          look="plain"
        />
      </div>
    )
  return (
    <>
      <p className="panel">
        <strong>Nothing can be taken in yet.</strong> Put this right in the file and try it again.
      </p>
      <RowProblems problems={problems} />
    </>
  )
}
