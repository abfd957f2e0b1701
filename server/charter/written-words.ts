import 'server-only'
import type { Written } from './writing'

/** Why writing was not taken, in words; null when it stands. */
export function whyNotWritten({ now }: Written): string | null {
  if (now === 'written') return null
  return {
    'changed-meanwhile':
      'Someone changed this since you opened it. Copy your words, then load the page again.',
    closed: 'The text is locked. It can be changed again when both sides go back to “Revise”.',
    'not-yours': 'Only members of the drafting group change the text.',
  }[now]
}
