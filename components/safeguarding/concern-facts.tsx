import { ConcernMark } from './concern-mark'
import type { ShownConcern } from './shown-concern'

/** What is known of a possible concern without opening it. */
export function ConcernFacts({ concern }: { concern: ShownConcern }) {
  const { survey, asked, kind, came, raisedBy, alerts, holder, open, decision, decidedBy, decidedOn } =
    concern
  const letters = alerts === 1 ? '1 time' : `${alerts} times`
  return (
    <dl className="facts">
      <dt>How it stands</dt>
      <dd>
        <ConcernMark concern={concern} />
      </dd>
      <dt>It may tell of</dt>
      <dd>{kind}</dd>
      <dt>Survey</dt>
      <dd>{survey}</dd>
      <dt>Question</dt>
      <dd>{asked}</dd>
      <dt>Came</dt>
      <dd>{came}</dd>
      <dt>Found by</dt>
      <dd>{raisedBy ?? 'The list of words'}</dd>
      <dt>Alerts sent</dt>
      <dd>{letters}</dd>
      {open && holder && (
        <>
          <dt>Who has it</dt>
          <dd>{holder}</dd>
        </>
      )}
      {decision && (
        <>
          <dt>Last decision</dt>
          <dd>
            {decision}, by {decidedBy}, {decidedOn}
          </dd>
        </>
      )}
    </dl>
  )
}
