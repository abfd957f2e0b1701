import { isWords, optionsOf, type Answer, type Question } from '../questions/question'
import { unpiped } from '../surveys/pipe'
import { questionsOf, type Answers, type Survey } from '../surveys/survey'

/** A response as its organisation may take it along: coded answers, and no word that anybody wrote. */
export type AnswerRow = {
  week: string
  version: number
  way: string
  channel: string
  language: string
  voice: string
  familyVoice: string
  answers: Answers
}

const about = {
  week: 'Week of',
  version: 'Version of the survey',
  way: 'Way of answering',
  channel: 'Came by',
  language: 'Language of the pages',
  voice: 'Child’s voice',
  familyVoice: 'Family’s voice',
} as const
const facts = Object.keys(about) as (keyof typeof about)[]

/** A table of answers, one row for each person: its columns, and the cells of each row. */
export type AnswerTable = { headings: string[]; cells: (row: AnswerRow) => (string | number)[] }

/**
 * A table for every version of a survey, the newest last: what a version asked under the same key stands in one
 * column, headed as it was asked last. Skipped is `[skipped]`; what this person was not asked stays empty.
 */
export function answerTable(versions: { number: number; survey: Survey }[]): AnswerTable {
  const byVersion = new Map(versions.map(({ number, survey }) => [number, keyed(survey)]))
  const asked = new Map(versions.flatMap(({ survey }) => [...keyed(survey)]))
  return {
    headings: [
      ...facts.map((fact) => about[fact]),
      ...[...asked.values()].map(({ key, text }) => `${key}: ${unpiped(text)}`),
    ],
    cells: (row) => [
      ...facts.map((fact) => row[fact]),
      ...[...asked.keys()].map((key) => {
        const answer = row.answers[key]
        return answer === undefined ? '' : said(byVersion.get(row.version)?.get(key), answer)
      }),
    ],
  }
}

function keyed(survey: Survey): Map<string, Question> {
  return new Map(questionsOf(survey).map((question) => [question.key, question]))
}

function said(question: Question | undefined, answer: Answer | null): string | number {
  if (answer === null) return '[skipped]'
  if (!question || typeof answer === 'number') return typeof answer === 'number' ? answer : String(answer)
  if (isWords(question)) return '[words]'
  const labels = new Map(optionsOf(question).map(({ value, label }) => [value, label]))
  return [answer]
    .flat()
    .map((value) => labels.get(String(value)) ?? String(value))
    .join('; ')
}
