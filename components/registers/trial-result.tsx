import { importFields } from '../../domain/registers/import-mapping'
import { PressForm } from '../forms/press-form'
import { RowProblems } from '../forms/row-problems'

type Problem = { row: number; field: string; said: string; problem: string }
type Props = { action: string; cases: number; drafts: number; problems: Problem[] }

/** What would come of a file: how many cases, or what is wrong, row by row. Nothing is in the register yet. */
export function TrialResult({ action, cases, drafts, problems }: Props) {
  if (!problems.length)
    return (
      <div className="panel">
        <p>
          <strong>All {cases} rows can be taken in.</strong> {drafts > 0 && draftWords(drafts)} Nothing is in
          the register yet.
        </p>
        <PressForm action={action} label={`Take in ${cases} cases`} look="plain" />
      </div>
    )
  const rows = new Set(problems.map(({ row }) => row)).size
  return (
    <>
      <p className="panel">
        <strong>
          {rows === 1 ? '1 row has' : `${rows} rows have`} a problem, so nothing can be taken in.
        </strong>{' '}
        Put them right in the file and bring it again, or say below what its columns and words mean.
      </p>
      <RowProblems
        problems={problems.map(({ field, ...problem }) => ({
          ...problem,
          column: importFields[field] ?? field,
        }))}
      />
    </>
  )
}

function draftWords(drafts: number): string {
  return `${drafts === 1 ? '1 of them lacks' : `${drafts} of them lack`} evidence and will count as not known until it is added.`
}
