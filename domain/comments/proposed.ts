import { findDates } from './find-date'
import { findEmails } from './find-email'
import { findNames } from './find-name'
import { findNumbers } from './find-numbers'
import { findPostcodes } from './find-postcode'
import { inOrder, type Span } from './span'

/**
 * What is proposed to be taken out of a text, in its order: e-mail addresses, postcodes, phone and NHS numbers,
 * dates that may be of birth, and names. A person decides about each (safeguarding-and-privacy.md section 6).
 */
export function proposedSpans(text: string, names: readonly string[]): Span[] {
  return inOrder([
    ...findEmails(text),
    ...findPostcodes(text),
    ...findNumbers(text),
    ...findDates(text),
    ...findNames(text, names),
  ])
}
