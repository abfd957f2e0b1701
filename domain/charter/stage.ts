import { z } from 'zod'
import { requiredOf, type Party } from './party'
import { unagreed, type Position } from './position'
import { unsigned, type Signature } from './signature'
import type { Voice } from './suggestion'
import type { CharterText } from './text'

const STEPS = [
  'set_up',
  'gather',
  'draft',
  'consult',
  'revise',
  'agree',
  'sign',
  'published',
  'in_review',
] as const

/** Where a version of the charter is: on its way, or left behind. */
export const Stage = z.enum([...STEPS, 'superseded', 'retired'])
export type Stage = z.infer<typeof Stage>

/** The way from the first meeting to the review, in order (charter.md section 3). */
export const steps: readonly Stage[] = STEPS

/** Everything that the gates look at. Days are written 2026-11-24; `today` is one, in London. */
export type Charter = {
  stage: Stage
  text: CharterText
  /** The hash of the text as it was locked when the version left "revise"; null before. */
  hash: string | null
  parties: Party[]
  commentsFrom: Voice[]
  openSuggestions: number
  consultOpenedOn: string | null
  consultClosesOn: string | null
  positions: Position[]
  signatures: Signature[]
  reviewDueOn: string | null
  reviewPublished: boolean
  newerPublished: boolean
  today: string
}

/** What keeps a version from moving on: a key with words in the language files of staff pages, and what it names. */
export type Missing = { what: string; names: string[] }

type Move = {
  from: Stage
  to: Stage
  by: 'facilitators' | 'drafting group' | 'parties'
  gate: (at: Charter) => Missing[]
}

const free = () => []

/** Every move there is, who asks for it and agrees to it, and its gate. Going back is always free, and on record. */
const moves: readonly Move[] = [
  { from: 'set_up', to: 'gather', by: 'facilitators', gate: leadsMissing },
  { from: 'gather', to: 'draft', by: 'facilitators', gate: voicesMissing },
  { from: 'draft', to: 'consult', by: 'drafting group', gate: commitmentsMissing },
  { from: 'consult', to: 'draft', by: 'drafting group', gate: free },
  { from: 'consult', to: 'revise', by: 'facilitators', gate: consultationMissing },
  {
    from: 'revise',
    to: 'agree',
    by: 'drafting group',
    gate: (at) => [...outcomesMissing(at), ...commitmentsMissing(at)],
  },
  { from: 'agree', to: 'revise', by: 'drafting group', gate: free },
  { from: 'agree', to: 'sign', by: 'parties', gate: agreementMissing },
  { from: 'sign', to: 'revise', by: 'drafting group', gate: free },
  {
    from: 'sign',
    to: 'published',
    by: 'facilitators',
    gate: (at) => [...agreementMissing(at), ...signaturesMissing(at), ...reviewDateMissing(at)],
  },
  { from: 'published', to: 'in_review', by: 'facilitators', gate: free },
  {
    from: 'in_review',
    to: 'published',
    by: 'facilitators',
    gate: (at) => [...reviewMissing(at), ...reviewDateMissing(at)],
  },
  { from: 'published', to: 'superseded', by: 'facilitators', gate: newerMissing },
  {
    from: 'in_review',
    to: 'superseded',
    by: 'facilitators',
    gate: (at) => [...reviewMissing(at), ...newerMissing(at)],
  },
  { from: 'published', to: 'retired', by: 'facilitators', gate: free },
]

/** The moves from a stage. */
export function movesFrom(stage: Stage): Move[] {
  return moves.filter(({ from }) => from === stage)
}

/** What is missing for a move, in words to come; empty when the way is free. Throws when there is no such move. */
export function missingFor(at: Charter, to: Stage): Missing[] {
  const move = movesFrom(at.stage).find((one) => one.to === to)
  if (!move) throw new Error(`A charter does not go from ${at.stage} to ${to}`)
  return move.gate(at)
}

/** Whether the text may be changed at this stage. Once the version is agreed on, a change means going back. */
export function isOpenToChange(stage: Stage): boolean {
  return ['set_up', 'gather', 'draft', 'consult', 'revise'].includes(stage)
}

function leadsMissing({ parties }: Charter): Missing[] {
  return missing(
    'lead',
    requiredOf(parties)
      .filter(({ lead }) => !lead)
      .map(({ name }) => name),
  )
}

function voicesMissing({ commentsFrom }: Charter): Missing[] {
  const wanted: Voice[] = ['parent_carer', 'young_person']
  return missing(
    'comments',
    wanted.filter((voice) => !commentsFrom.includes(voice)),
  )
}

function commitmentsMissing({ text: { commitments } }: Charter): Missing[] {
  return [
    ...(commitments.length ? [] : [{ what: 'commitments', names: [] }]),
    ...missing(
      'binds',
      commitments.filter(({ binds }) => !binds.length).map(({ id }) => id),
    ),
    ...missing(
      'evidence',
      commitments.filter(({ evidence }) => !evidence).map(({ id }) => id),
    ),
  ]
}

/** At least four weeks, and they are over. */
function consultationMissing({ consultOpenedOn, consultClosesOn, today }: Charter): Missing[] {
  if (!consultOpenedOn || !consultClosesOn) return [{ what: 'closing-date', names: [] }]
  if (daysBetween(consultOpenedOn, consultClosesOn) < 28) return [{ what: 'four-weeks', names: [] }]
  return today > consultClosesOn ? [] : [{ what: 'still-open', names: [consultClosesOn] }]
}

function outcomesMissing({ openSuggestions }: Charter): Missing[] {
  return openSuggestions ? [{ what: 'open-suggestions', names: [String(openSuggestions)] }] : []
}

function agreementMissing({ text, parties, positions, hash }: Charter): Missing[] {
  if (!hash) return [{ what: 'locked-text', names: [] }]
  const gaps = unagreed(
    text.commitments.map(({ id }) => id),
    parties,
    positions,
    hash,
  )
  const pairs = (why: string) =>
    gaps.filter((gap) => gap.why === why).map(({ commitment, party }) => `${commitment}: ${party}`)
  return [...missing('objections', pairs('objects')), ...missing('positions', pairs('not-said-yet'))]
}

function signaturesMissing({ parties, signatures, hash }: Charter): Missing[] {
  return missing(
    'signatures',
    unsigned(parties, signatures, hash ?? '').map(({ name }) => name),
  )
}

/** The date of the review is set, ahead, and within twelve months. */
function reviewDateMissing({ reviewDueOn, today }: Charter): Missing[] {
  const good = reviewDueOn && reviewDueOn > today && reviewDueOn <= monthsAfter(today, 12)
  return good ? [] : [{ what: 'review-date', names: [] }]
}

function reviewMissing({ reviewPublished }: Charter): Missing[] {
  return reviewPublished ? [] : [{ what: 'review-result', names: [] }]
}

function newerMissing({ newerPublished }: Charter): Missing[] {
  return newerPublished ? [] : [{ what: 'newer-version', names: [] }]
}

function missing(what: string, names: string[]): Missing[] {
  return names.length ? [{ what, names }] : []
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** A day so many months later, the last of the month where that month is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
