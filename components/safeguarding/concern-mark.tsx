import type { ShownConcern } from './shown-concern'

/** How a possible concern stands, in two or three words. */
export function ConcernMark({ concern }: { concern: ShownConcern }) {
  const { open, holder, decision } = concern
  if (open && !holder) return <span className="mark urgent">Nobody has it yet</span>
  return <span className="mark">{decision ?? `${holder} has it`}</span>
}
