import { PressForm } from '../forms/press-form'
import type { ShownConcern } from './shown-concern'

type Props = { concern: ShownConcern; isMine: boolean }

/** What a lead can do with a concern next, each with what comes of it. */
export function ConcernPresses({ concern, isMine }: Props) {
  const { id, open, holder, hasCopy } = concern
  const at = `/staff/safeguarding/concerns/${id}`
  if (open && !holder)
    return (
      <section>
        <h2>Take it</h2>
        <p>Then the alerts stop, and your colleagues see that you have it. The words are on the next page.</p>
        <PressForm action={`${at}/acknowledge`} label="I have it" look="plain" />
      </section>
    )
  return (
    <section>
      <h2>{open ? 'Read it and decide' : 'What was decided'}</h2>
      <p>It is on record that you were shown it.</p>
      <p className="form-buttons">
        <a className="button" href={`${at}/words`}>
          {hasCopy ? 'Read the words' : 'See the decisions'}
        </a>
      </p>
      {open && isMine && (
        <>
          <p>If you cannot go on with it, give it back. Alerts begin again at once.</p>
          <PressForm action={`${at}/give-back`} label="Give it back" />
        </>
      )}
      {!open && hasCopy && <CopyGoes at={at} />}
    </section>
  )
}

function CopyGoes({ at }: { at: string }) {
  return (
    <>
      <h2>Our copy of the words</h2>
      <p>
        While it is here, nothing of the comment runs out. Delete it once the case system of the other side
        has the words. They cannot be brought back.
      </p>
      <PressForm action={`${at}/delete-copy`} label="The case system has it: delete our copy" />
    </>
  )
}
