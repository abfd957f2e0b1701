import type { Openness } from '../../domain/charter/openness'
import type { Party } from '../../domain/charter/party'
import type { Position } from '../../domain/charter/position'
import type { SupporterKind } from '../../domain/charter/sent'
import type { ReviewKind } from '../../domain/charter/review'
import type { Signature } from '../../domain/charter/signature'
import type { Stage } from '../../domain/charter/stage'
import type { Balance, Voice } from '../../domain/charter/suggestion'
import type { CharterText } from '../../domain/charter/text'
import type { TranslationState } from '../../domain/language/translation-state'
import type { Phrase, Phrases } from '../../domain/language/words'
import type { Shell } from '../layout/shell'

/** A version of the charter as pages show it. Days are written 2026-11-24. */
type ShownCharter = {
  version: {
    number: number
    stage: Stage
    hash: string | null
    reviewDueOn: string | null
    publishedOn: string | null
  }
  parties: Party[]
  text: CharterText
  changedOn: string | null
  positions: Position[]
  signatures: Signature[]
  supporters: { shownName: string; kind: SupporterKind }[]
  sent: Record<Voice, number>
  balance: Balance[]
  next: { number: number } | null
  /** What is published to show that promises are kept, newest first. */
  evidence: ShownEvidence[]
  /** Whether people may say now if promises were kept, and where earlier results stand. */
  review: { dueOn: string } | null
  results: { version: number; number: number; kind: ReviewKind; publishedOn: string | null }[]
}

/** Something published that shows whether a promise is kept. */
type ShownEvidence = {
  id: string
  commitment: string
  title: string
  figure: string
  source: string
  link: string
  periodFrom: string
  periodTo: string
}

/** What every page of the charter is given. */
export type CharterShell = Shell & {
  charter: ShownCharter
  /** What anybody may do now. */
  open: Openness
  translation: TranslationState
}

/** A day as the words of a language take it. */
export function dayOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`)
}

/** The charter's own texts in the page's language, or in English and marked so. */
export function charterWords(phrases: Phrases) {
  const at =
    (name: string) =>
    ({ id }: { id: string }, english: string): Phrase =>
      phrases(`charter.${id}.${name}`, english)
  return {
    title: at('title'),
    subtitle: at('subtitle'),
    text: at('text'),
    easyRead: at('easyRead'),
    name: at('name'),
  }
}

/** Whether the text may still change. */
export function isDraft({ version }: ShownCharter): boolean {
  return !version.hash
}
