import type { Changed } from './send'

/** What somebody else saved since this page was opened, above what was typed here: both stay on the screen. */
export function SinceYouOpened({ by, theirs }: Changed) {
  return (
    <section className="panel since" aria-label="Changed since you opened it">
      <h3>{by} changed this since you opened it</h3>
      {theirs.map(({ label, words }) => (
        <div key={label}>
          <p>
            <strong>
              {label}, as {by} saved it
            </strong>
          </p>
          <p className="words" dir="auto">
            {words || 'Nothing.'}
          </p>
        </div>
      ))}
      <p>
        Nothing of yours is lost: it is still below. Take over what you want from theirs, or press the button
        again to put yours in its place.
      </p>
    </section>
  )
}
