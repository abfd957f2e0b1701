import { importFields } from '../../domain/registers/import-mapping'
import { PressForm } from '../forms/press-form'

type Problem = { row: number; field: string; said: string; problem: string }
type Props = { action: string; cases: number; drafts: number; problems: Problem[] }

const MOST_SHOWN = 100

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
      <table className="table stacked">
        <caption>What is wrong, by row of the file</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Field</th>
            <th scope="col">What stands there</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, MOST_SHOWN).map(({ row, field, said, problem }) => (
            <tr key={`${row} ${field}`}>
              <th scope="row">{row}</th>
              <td data-label="Field">{importFields[field] ?? field}</td>
              <td data-label="What stands there">{said || 'Nothing'}</td>
              <td data-label="What is wrong">{problem}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > MOST_SHOWN && <p>And {problems.length - MOST_SHOWN} more.</p>}
    </>
  )
}

function draftWords(drafts: number): string {
  return `${drafts === 1 ? '1 of them lacks' : `${drafts} of them lack`} evidence and will count as not known until it is added.`
}
