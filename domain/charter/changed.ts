import { changesIn, compare, type Piece } from './compare'
import { numberOf } from './numbered'
import { inReadingOrder, type CharterText, type Commitment } from './text'

/** How one commitment differs between two texts. Numbers are those people know it by; 0 where it is not. */
export type Changed = {
  id: string
  was: 'new' | 'removed' | 'reworded' | 'same'
  before: string
  after: string
  numberBefore: number
  numberAfter: number
  pieces: Piece[]
  added: string[]
  removed: string[]
}

/** Every commitment of two texts, in the order of the newer one, those taken out last, with what changed in its words. */
export function changedBetween(before: CharterText, after: CharterText, locale: string): Changed[] {
  const old = inReadingOrder(before.sections, before.commitments)
  const now = inReadingOrder(after.sections, after.commitments)
  const gone = old.filter(({ id }) => !now.some((one) => one.id === id))
  return [...now, ...gone].map(({ id }) => {
    const [was, is] = [textIn(old, id), textIn(now, id)]
    const pieces = compare(was, is, locale)
    return {
      id,
      was: !was ? 'new' : !is ? 'removed' : was === is ? 'same' : 'reworded',
      ...{ before: was, after: is, pieces, ...changesIn(pieces) },
      numberBefore: numberOf(before, id),
      numberAfter: numberOf(after, id),
    }
  })
}

function textIn(commitments: readonly Commitment[], id: string): string {
  return commitments.find((one) => one.id === id)?.text ?? ''
}
