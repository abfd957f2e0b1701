import type { CommentFilter } from '../../domain/comments/filter'

/** Asks for a table of the comments that are chosen now. */
export function ExportForm({ survey, filter }: { survey: string; filter: CommentFilter }) {
  return (
    <details className="fold">
      <summary>Take these comments along as a table</summary>
      <form method="get" action={`/staff/comments/${survey}/export`} className="staff-form">
        {Object.entries(filter).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <p>
          A CSV file of the comments chosen above, with the themes everybody found and your notes. It is on
          record, with what you are reading for. Keep it where only those who may read comments can open it,
          and delete it soon.
        </p>
        <fieldset className="form-field">
          <legend>Which words</legend>
          <div className="tick">
            <input id="cleaned" type="radio" name="words" value="cleaned" defaultChecked />
            <label htmlFor="cleaned">Cleaned words only; comments nobody has cleaned are left out</label>
          </div>
          <div className="tick">
            <input id="original" type="radio" name="words" value="original" />
            <label htmlFor="original">Original words as well</label>
          </div>
        </fieldset>
        <p className="form-buttons">
          <button type="submit" className="button secondary">
            Download the table
          </button>
        </p>
      </form>
    </details>
  )
}
