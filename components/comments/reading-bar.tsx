import { purposes, type Purpose } from '../../domain/comments/purpose'
import { PressForm } from '../forms/press-form'

type Props = { survey: string; purpose: Purpose; reason: string; until: string }

/** Why somebody is reading, and until when; with a way to stop. */
export function ReadingBar({ survey, purpose, reason, until }: Props) {
  return (
    <section className="reading-bar" aria-label="What you are reading for">
      <p>
        <strong>{purposes[purpose]}.</strong> {reason}
        <span className="hint">Open to you until {until}. What you see is on record.</span>
      </p>
      <PressForm action={`/staff/comments/${survey}/close`} label="I have finished" look="link" />
    </section>
  )
}
