import type { Option } from '../questions/asked'
import { kindOf, optionsOf, type Question } from '../questions/question'
import type { Counts, QuestionCounts } from './counts'
import { headlineOf, type Headline, type Shown } from './headline'
import { wilson, type Range } from './wilson'

/** How a question is drawn: points in order, one choice, several choices, numbers, or not at all. */
type Shape = 'points' | 'choice' | 'several' | 'numbers' | 'words' | 'none'

/** Those a figure is about: everyone in the filter, or those who share a label. */
export type Part = { value: string; label: string; now: Sum | null; before: Sum | null }
export type Sum = { n: number; counts: Counts }

/** One line of a question: `null` counts when no sealed group has this label. */
export type Line = { value: string; label: string; told: Told | null; before: Told | null }

/** What is told of a question: of those asked, how many skipped, how many stand in percentages, how many gave each answer. */
export type Told = {
  asked: number
  skipped: number
  base: number
  counts: number[]
  headline: Range | null
}

export type QuestionFigure = {
  key: string
  number: number
  text: string
  shape: Shape
  options: Shown[]
  headline: Headline | null
  /** Those in the figure; several, or one by name, when it is split. */
  lines: Line[]
  split: boolean
  /** The question or its answers changed since the wave it is compared with, so the two do not join. */
  changed: boolean
}

/** Fewer answers than this say too little for a percentage: the count alone is shown, marked as unreliable. */
export const LEAST_FOR_PERCENT = 10

/** The figure of one question; `older` are its earlier wordings in the same wave, whose answers still count. */
export function questionFigure(
  question: Question,
  number: number,
  { older, parts, changed }: { older: Question[]; parts: Part[]; changed: boolean },
): QuestionFigure {
  const counted = parts.flatMap(({ now }) => now?.counts.questions[question.key] ?? [])
  const options = optionsShown(question, older, counted)
  const headline = headlineOf(question, options, counted)
  const tell = (sum: Sum | null) => told(sum?.counts.questions[question.key], options, headline)
  const lines = parts.map(({ value, label, now, before }) => ({
    value,
    label,
    told: now && tell(now),
    before: changed ? null : before && tell(before),
  }))
  return {
    key: question.key,
    number,
    text: question.text,
    shape: shapeOf(question),
    options,
    headline,
    changed,
    lines: askedIn(lines),
    split: parts.length > 1,
  }
}

/** A group in which nobody was asked has nothing to tell; when nobody was at all, one line says so. */
function askedIn(lines: Line[]): Line[] {
  const asked = lines.filter(({ told }) => !told || told.asked)
  return asked.some(({ told }) => told) ? asked : lines.slice(0, 1)
}

/** A count as a whole percentage of its base; null when the base is too small to say. */
export function percentOf(count: number, base: number): number | null {
  return base < LEAST_FOR_PERCENT ? null : Math.round((100 * count) / base)
}

function told(counts: QuestionCounts | undefined, options: Shown[], headline: Headline | null): Told {
  const { asked, skipped, base, options: tally } = counts ?? { asked: 0, skipped: 0, base: 0, options: {} }
  const gave = headline ? headline.values.reduce((sum, value) => sum + (tally[value] ?? 0), 0) : 0
  return {
    asked,
    skipped,
    base,
    counts: options.map(({ value }) => tally[value] ?? 0),
    headline: headline && base >= LEAST_FOR_PERCENT ? wilson(gave, base) : null,
  }
}

function shapeOf(question: Question): Shape {
  if (question.kind === 'scale' || question.kind === 'faces') return 'points'
  if (question.kind === 'score') return 'numbers'
  const { holds } = kindOf(question)
  if (holds === 'words') return 'words'
  return holds === 'several' ? 'several' : holds === 'one' ? 'choice' : 'none'
}

/** The answers of a question in the author’s order, with those that an earlier wording offered and somebody gave. */
export function optionsShown(question: Question, older: Question[], counted: QuestionCounts[]): Shown[] {
  const own = kindOf(question).tally(question, [])
  const scores = new Map(optionsOf(question).map(({ value, score }: Option) => [value, score]))
  const given = new Set(counted.flatMap(({ options }) => Object.keys(options)))
  const earlier = older
    .flatMap((asked) => kindOf(asked).tally(asked, []))
    .filter(({ value }, at, all) => given.has(value) && all.findIndex((o) => o.value === value) === at)
  return [...own, ...earlier.filter(({ value }) => !own.some((o) => o.value === value))].map(
    ({ value, label, leftOut }) => ({ value, label, leftOut, score: scores.get(value) }),
  )
}
