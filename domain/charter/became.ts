import type { HeldState } from './sent'
import type { Outcome } from './suggestion'

/** What became of something that was sent: never its words, since somebody else may hold the phone. */
export type Became = {
  what: 'comment' | 'suggestion' | 'supporter' | 'rating'
  /** The commitment it is about, or "charter". */
  place: string
  state: HeldState
  hiddenReason: string | null
  outcome: Outcome | null
  reason: string | null
  decidedOn: string | null
  withdrawnOn: string | null
  /** The page of what people suggest for the commitment on which a suggestion stands that is shown, for the version that is read now. */
  page: number | null
}
