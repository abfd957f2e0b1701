import type { StarterCharter } from './starter'
import type { CharterText } from './text'

/** Whether a text has words, and every one of its commitments is still word for word one of the starter text. */
export function isUntouched({ commitments }: CharterText, { sections }: StarterCharter): boolean {
  const begun = new Map(
    sections.flatMap((section) => section.commitments).map(({ id, text }) => [id, text] as const),
  )
  return commitments.length > 0 && commitments.every(({ id, text }) => begun.get(id) === text)
}
