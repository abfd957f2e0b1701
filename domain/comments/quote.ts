import type { Answers, Survey } from '../surveys/survey'
import { questionsOf } from '../surveys/survey'

/** The key of the question that asks people whether their words may be quoted; "yes" is the one answer that allows it. */
const CONSENT_QUESTION = 'may_quote'

/** Whether somebody agreed to be quoted; `not-asked` when their survey has no such question. */
export type Consent = 'yes' | 'no' | 'not-asked'

/** What a respondent said about being quoted. A skipped question is no consent. */
export function consentToQuote(survey: Survey, answers: Answers): Consent {
  if (!questionsOf(survey).some(({ key }) => key === CONSENT_QUESTION)) return 'not-asked'
  return answers[CONSENT_QUESTION] === 'yes' ? 'yes' : 'no'
}

/** A quote as it is kept: one person proposes cleaned words of a certain rev, another agrees. */
export type Quote = { cleanedRev: number; proposedBy: string; agreedBy: string | null }

/** How far a quote is: `lapsed` when the cleaned words were changed after they were proposed. */
export type QuoteState = 'none' | 'proposed' | 'agreed' | 'lapsed'

/** How far a quote is, beside the rev of the cleaned words as they are now. */
export function quoteState(quote: Quote | null, cleanedRev: number | null): QuoteState {
  if (!quote) return 'none'
  if (quote.cleanedRev !== cleanedRev) return 'lapsed'
  return quote.agreedBy ? 'agreed' : 'proposed'
}

/**
 * A survey that asks for words about an area of the plan. `quotable` is how many of them two people agreed may be
 * quoted, null until the person says what they read them for; `address` is where they are read.
 */
export type Quotable = { id: string; title: string; quotable: number | null; address: string }

/** Why somebody may not propose that words be quoted now; null when they may. */
export function notToPropose(
  consent: Consent,
  quote: Quote | null,
  cleanedRev: number | null,
): 'no-consent' | 'not-cleaned' | 'already' | null {
  if (consent === 'no') return 'no-consent'
  if (cleanedRev === null) return 'not-cleaned'
  const state = quoteState(quote, cleanedRev)
  return state === 'proposed' || state === 'agreed' ? 'already' : null
}

/** Why a person may not agree to a quote now; null when they may. Nobody agrees to a proposal of their own. */
export function notToAgree(
  person: string,
  consent: Consent,
  quote: Quote | null,
  cleanedRev: number | null,
): 'no-consent' | 'not-proposed' | 'own-proposal' | null {
  if (consent === 'no') return 'no-consent'
  if (quoteState(quote, cleanedRev) !== 'proposed') return 'not-proposed'
  return quote!.proposedBy === person ? 'own-proposal' : null
}
