import type { ReactNode } from 'react'

type AnswerProps = {
  children: ReactNode
  /** A drawing between the box and the words. */
  before?: ReactNode
  /** Where a tick here leads. */
  go?: string | null
}

/** A box to tick, with its words. The box is drawn, so that it prints at its size whatever the font. */
export function Answer({ children, before, go }: AnswerProps) {
  return (
    <li className="answer">
      <span className="box" />
      {before}
      <span>
        {children}
        {go && <span className="go"> ({go})</span>}
      </span>
    </li>
  )
}
