import { questionsOf, type Survey } from '../surveys/survey'
import type { SurveyVersion } from '../surveys/publish'
import { changedBetween } from './breaks'
import type { Counts } from './counts'
import { OTHER } from './groups'
import { metricFigure, type MetricFigure } from './metric-figure'
import { questionFigure, type Part, type QuestionFigure, type Sum } from './question-figure'
import { ANY } from './roll-up'
import { sealed, type Sealed } from './sealed'
import { voiceFigure, type VoiceFigure } from './voice-figure'

/** What is asked of a survey: one wave, perhaps beside another, everyone in a filter, perhaps split by a breakdown. */
export type Asked = {
  /** Every version of the survey, the oldest first. */
  versions: SurveyVersion[]
  /** Everyone in the filter. */
  whole: { now: Sum; before: Sum | null }
  /** The same people, split by a breakdown, the question of which is `by`; null when they are not split. */
  split: { by: string; parts: Part[] } | null
}

/** Every figure of one survey, made of sealed groups alone. */
export type Figures = {
  /** The survey as the newest of the answers knew it. */
  survey: Survey
  n: number
  questions: Sealed<QuestionFigure>[]
  metrics: Sealed<MetricFigure>[]
  voice: Sealed<VoiceFigure>[]
  given: Sealed<Counts['given']>
}

/** The figures that pages, charts and exports show (house.md section 7). */
export function figuresOf({ versions, whole, split }: Asked): Sealed<Figures> {
  const asked = versionsIn(versions, whole.now)
  const survey = asked.at(-1)!.survey
  const older = asked.slice(0, -1).map((version) => version.survey)
  const numbers = (sum: Sum | null) => versionsIn(versions, sum).map(({ number }) => number)
  const changed = (key: string) =>
    whole.before !== null && changedBetween(key, versions, numbers(whole.before), numbers(whole.now))
  const everyone: Part = { value: ANY, label: 'All answers', ...whole }
  const parts = split ? shownApart(split.parts) : [everyone]
  return sealed({
    survey,
    n: whole.now.n,
    questions: questionsOf(survey).map((question, at) =>
      sealed(
        questionFigure(question, at + 1, {
          older: older.flatMap((version) => questionsOf(version).filter(({ key }) => key === question.key)),
          // Split by itself, a question would only say that everyone gave the answer of their group.
          parts: question.key === split?.by ? [everyone] : parts,
          changed: changed(question.key),
        }),
      ),
    ),
    metrics: survey.metrics.map((metric) => sealed(metricFigure(metric, parts, changed))),
    voice: voiceFigure(whole.now.counts).map(sealed),
    given: sealed(whole.now.counts.given),
  })
}

/** Without anybody under "other", a label that no group has is one that nobody has, and nothing is held back. */
function shownApart(parts: Part[]): Part[] {
  return parts.some(({ value, now }) => value === OTHER && now) ? parts : parts.filter(({ now }) => now)
}

/** The versions that people in a sum of groups answered, the oldest first. */
export function versionsIn(versions: SurveyVersion[], sum: Sum | null): SurveyVersion[] {
  return versions.filter(({ number }) => sum?.counts.given.version[String(number)])
}
