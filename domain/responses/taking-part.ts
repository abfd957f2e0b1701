import type { Draft } from './draft'

/** The words about taking part that are shown now, by name; stored with each response. New words, new name. */
export const TAKING_PART = '2026-11'

/** Whether this person agreed to the words that are shown now; when the words change they are asked again. */
export function agreed(draft: Draft): boolean {
  return draft.agreedTo === TAKING_PART
}
