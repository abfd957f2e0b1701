import { questionsOf } from '../surveys/survey'
import type { SurveyVersion } from '../surveys/publish'
import type { Wave } from '../surveys/wave'
import { changedBetween } from './breaks'
import { versionsIn } from './figures'
import { headlineOf, type Headline } from './headline'
import { LEAST_FOR_PERCENT, optionsShown, type Sum } from './question-figure'
import { sealed, type Sealed } from './sealed'
import { wilson, type Range } from './wilson'

/** A wave of a line: its share and base, nothing where it has none; `broken` when the question changed before it. */
export type Point = { wave: Wave; range: Range | null; base: number; broken: boolean }

/** One question over all waves: the share of its headline, a line for each group. */
export type Trend = {
  key: string
  number: number
  text: string
  headline: Headline
  lines: { value: string; label: string; points: Point[] }[]
}

type Asked = {
  versions: SurveyVersion[]
  /** Every wave with results, the first first, and everyone in it that the filter lets in. */
  waves: { wave: Wave; whole: Sum | null }[]
  /** Each group with its sum in each wave. */
  lines: { value: string; label: string; sums: (Sum | null)[] }[]
}

/** Every question with something to follow over time; facts about who answers are left out. */
export function trendsOf({ versions, waves, lines }: Asked): Sealed<Trend>[] {
  const survey = versions.at(-1)!.survey
  return questionsOf(survey).flatMap((question, at) => {
    const counted = waves.flatMap(({ whole }) => whole?.counts.questions[question.key] ?? [])
    const headline = headlineOf(question, optionsShown(question, [], counted), counted)
    if (!headline || question.fact) return []
    const broken = waves.map((_, place) => brokenBefore(question.key, versions, waves, place))
    return sealed({
      key: question.key,
      number: at + 1,
      text: question.text,
      headline,
      lines: lines.map(({ value, label, sums }) => ({
        value,
        label,
        points: sums.map((sum, place) =>
          pointOf(sum, question.key, headline, waves[place]!.wave, broken[place]!),
        ),
      })),
    })
  })
}

function pointOf(sum: Sum | null, question: string, headline: Headline, wave: Wave, broken: boolean): Point {
  const counts = sum?.counts.questions[question]
  const base = counts?.base ?? 0
  const gave = headline.values.reduce((all, value) => all + (counts?.options[value] ?? 0), 0)
  return { wave, base, broken, range: base < LEAST_FOR_PERCENT ? null : wilson(gave, base) }
}

/** Whether the question changed since the wave before that has answers, so that the line must not be drawn on. */
function brokenBefore(
  question: string,
  versions: SurveyVersion[],
  waves: Asked['waves'],
  at: number,
): boolean {
  const numbers = ({ whole }: Asked['waves'][number]) =>
    versionsIn(versions, whole).map(({ number }) => number)
  const earlier = waves.slice(0, at).findLast(({ whole }) => whole)
  const now = waves[at]!
  return Boolean(earlier && now.whole) && changedBetween(question, versions, numbers(earlier!), numbers(now))
}
