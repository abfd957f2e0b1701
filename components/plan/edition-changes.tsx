import type { MeasureChange } from '../../domain/plan/editions'
import { Compared } from '../charter-work/compared'

const sorts = {
  new: 'New',
  reworded: 'In other words',
  same: 'The same',
  gone: 'Gone',
} as const

/** How many measures are the same, reworded, new and gone, and each of them with what changed. */
export function EditionChanges({ changes }: { changes: MeasureChange[] }) {
  return (
    <>
      {(['reworded', 'new', 'gone', 'same'] as const).map((sort) => (
        <Sort key={sort} sort={sort} changes={changes.filter(({ was }) => was === sort)} />
      ))}
    </>
  )
}

function Sort({ sort, changes }: { sort: keyof typeof sorts; changes: MeasureChange[] }) {
  const heading = `${sorts[sort]}: ${changes.length}`
  const rows = changes.map((change) => <Change key={(change.after ?? change.before).id} change={change} />)
  return (
    <section aria-labelledby={`was-${sort}`}>
      <h2 id={`was-${sort}`}>{heading}</h2>
      {sort === 'same' && rows.length > 0 ? (
        <details>
          <summary>See them</summary>
          <ul className="plain-list">{rows}</ul>
        </details>
      ) : (
        <ul className="plain-list">{rows}</ul>
      )}
    </section>
  )
}

function Change({ change }: { change: MeasureChange }) {
  const { before, after } = change
  return (
    <li className="sheet">
      <p className="hint">
        {[
          before && after && before.id !== after.id && `Was ${before.id} in priority ${before.priority}.`,
          `${(after ?? before).id}, priority ${(after ?? before).priority}.`,
          'facts' in change &&
            change.facts.length > 0 &&
            `Changed besides its words: ${change.facts.join(', ')}.`,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {change.was === 'reworded' ? (
        <Compared before={change.before.text} after={change.after.text} />
      ) : (
        <p>{(after ?? before).text}</p>
      )}
    </li>
  )
}
