import { kindOf, optionsOf, valuesOf, type Answer, type Question } from '../questions/question'
import { questionsOf, type Answers, type Survey } from '../surveys/survey'
import { helperOf } from '../voice/who-helped'
import { measured, type Share } from './measured'

/** A response as it is counted: coded answers ("text" stands for words), and how it was given. */
export type Countable = {
  version: number
  answers: Answers
  priorities: string[]
  voice: string
  familyVoice: string
  way: string
  channel: string
  language: string
  timeTaken: string
}

/** How many of each value. What nobody chose is not listed. */
type Tally = Record<string, number>

/** One question: of those asked, how many skipped; `base` gave an answer that stands in percentages. */
export type QuestionCounts = { asked: number; skipped: number; base: number; options: Tally }

/** Everything that is known of a sealed group besides its labels and size. Sums of these are all that is ever shown. */
export type Counts = {
  questions: Record<string, QuestionCounts>
  metrics: Record<string, Share>
  /** Voice levels, by the priorities that responses feed, and under EVERYONE for all of them. */
  voice: Record<string, Tally>
  family: Tally
  /** Ways, channels, languages, helpers and versions; bands of time, which groups sealed before them do not hold. */
  given: Record<Exclude<Given, 'time'>, Tally> & { time?: Tally }
}
export type Given = 'way' | 'channel' | 'language' | 'helper' | 'version' | 'time'

/** Stands for all responses beside the priorities. */
export const EVERYONE = 'all'

/** The exact counts of these responses; `surveyAt` gives the survey as a version asked it. */
export function countsOf(responses: Countable[], surveyAt: (version: number) => Survey): Counts {
  const versions = [...new Set(responses.map(({ version }) => version))]
  return versions
    .map((version) =>
      countsOfVersion(
        responses.filter((r) => r.version === version),
        surveyAt(version),
      ),
    )
    .reduce(plus, nothing())
}

/** Two counts added up. */
export function plus(a: Counts, b: Counts): Counts {
  return added(a, b) as Counts
}

/** The counts of nobody. */
export function nothing(): Counts {
  const given = { way: {}, channel: {}, language: {}, helper: {}, version: {}, time: {} }
  return { questions: {}, metrics: {}, voice: {}, family: {}, given }
}

function countsOfVersion(responses: Countable[], survey: Survey): Counts {
  const each = (pick: (response: Countable) => string) => tallied(responses.map(pick))
  const priorities = [...new Set(responses.flatMap((response) => response.priorities))]
  const feeding = (priority: string) => responses.filter((r) => r.priorities.includes(priority))
  return {
    questions: Object.fromEntries(questionsOf(survey).map((q) => [q.key, questionCounts(q, responses)])),
    metrics: Object.fromEntries(
      survey.metrics.map((metric) => [metric.id, shareOf(metric, survey, responses)]),
    ),
    voice: Object.fromEntries([
      [EVERYONE, each(({ voice }) => voice)],
      ...priorities.map((priority) => [priority, tallied(feeding(priority).map(({ voice }) => voice))]),
    ]),
    family: each(({ familyVoice }) => familyVoice),
    given: {
      way: each(({ way }) => way),
      channel: each(({ channel }) => channel),
      language: each(({ language }) => language),
      helper: each(({ answers }) => helperOf(answers)),
      version: each(({ version }) => String(version)),
      time: each((response) => response.timeTaken),
    },
  }
}

function questionCounts(question: Question, responses: Countable[]): QuestionCounts {
  const asked = responses.map(({ answers }) => answers[question.key]).filter((answer) => answer !== undefined)
  const given = asked.filter((answer): answer is Answer => answer !== null)
  const leftOut = new Set(optionsOf(question).flatMap((option) => (option.leftOut ? [option.value] : [])))
  const counts = kindOf(question).tally(question, asked)
  return {
    asked: asked.length,
    skipped: asked.length - given.length,
    base: given.filter((answer) => valuesOf(answer).some((value) => !leftOut.has(value))).length,
    options: Object.fromEntries(counts.flatMap(({ value, count }) => (count ? [[value, count]] : []))),
  }
}

function shareOf(metric: Survey['metrics'][number], survey: Survey, responses: Countable[]): Share {
  const sum = { numerator: 0, denominator: 0 }
  for (const { answers } of responses) {
    const { numerator, denominator } = measured(metric, survey, answers)
    sum.numerator += numerator
    sum.denominator += denominator
  }
  return sum
}

function tallied(values: string[]): Tally {
  const tally: Tally = {}
  for (const value of values) tally[value] = (tally[value] ?? 0) + 1
  return tally
}

type Tree = number | { [name: string]: Tree }

function added(a: Tree | undefined, b: Tree | undefined): Tree {
  if (a === undefined || b === undefined) return (a ?? b)!
  if (typeof a === 'number' || typeof b === 'number') return Number(a) + Number(b)
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return Object.fromEntries(names.map((name) => [name, added(a[name], b[name])]))
}
