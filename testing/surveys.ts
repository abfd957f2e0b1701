import { readdirSync, readFileSync } from 'node:fs'
import type { Option } from '../domain/questions/asked'
import { Question, type QuestionOf } from '../domain/questions/question'
import { newDraft, type Draft } from '../domain/responses/draft'
import { ListsFile, listsOf } from '../domain/surveys/lists'
import { Survey, type Answers } from '../domain/surveys/survey'
import { surveyOf } from '../domain/surveys/survey-file'
import { WayFile } from '../domain/ways/way'

const preferNot: Option = { value: 'prefer_not_to_say', label: 'Prefer not to say', leftOut: true }

/** Options with these values; each label is its value in capitals. */
export function options(...values: string[]): Option[] {
  return values.map((value) => ({ value, label: value.toUpperCase() }))
}

const points = (...values: string[]): Option[] =>
  options(...values).map((option, at) => ({ ...option, score: values.length - at }))

const rest: { [K in Question['kind']]: Partial<QuestionOf<K>> } = {
  choice: { options: [...options('a', 'b', 'c'), preferNot] },
  choices: {
    options: [...options('a', 'b', 'c'), { value: 'none', label: 'None of these', exclusive: true }],
  },
  scale: { options: [...points('very_good', 'good', 'neither', 'poor', 'very_poor'), preferNot] },
  yes_no: { options: [...options('yes', 'no', 'not_sure'), preferNot] },
  faces: {
    options: points('happy', 'so_so', 'sad').map((option, at) => ({
      ...option,
      picture: ['smile', 'straight', 'frown'][at],
    })),
  },
  score: { lowest: 'Not at all', highest: 'Completely', others: [preferNot] },
  short_text: { limit: 200, personal: true },
  long_text: { limit: 2000, personal: true },
  month: {},
  ranking: { options: options('a', 'b', 'c', 'd'), most: 3 },
}

/** A question of a kind, with what such a question needs, and what this test wants of it. */
export function aQuestion<K extends Question['kind']>(
  kind: K,
  wanted: Partial<QuestionOf<K>> = {},
): QuestionOf<K> {
  const key = wanted.key ?? 'q'
  const asked = { kind, key, text: `What about ${key}?`, what: `about ${key}`, ...rest[kind], ...wanted }
  return Question.parse(asked) as QuestionOf<K>
}

/** A survey for parents that asks these questions in one section, unless this test wants other sections. */
export function aSurvey(questions: Question[], wanted: Partial<Survey> = {}): Survey {
  return Survey.parse({
    id: 'a_survey',
    title: 'A survey',
    subtitle: 'For a test',
    audience: 'parent_carer',
    style: 'plain_english',
    minutes: 1,
    owner: 'council',
    status: 'draft_for_coproduction',
    dataSource: 'yearly',
    intro: ['Hello.'],
    thanks: ['Thank you.'],
    sections: [{ id: 'start', title: 'Start', questions }],
    metrics: [],
    ...wanted,
  })
}

/** A draft of a survey by someone who agreed to take part and gave these answers. */
export function aDraft(survey: Survey, answers: Answers = {}, wanted: Partial<Draft> = {}): Draft {
  return { ...newDraft(survey.id, 1, 'en'), agreedTo: '2026-11', answers, ...wanted }
}

/** The surveys in content/, as people are asked them. */
export function ourSurveys(): Survey[] {
  const content = new URL('../content/', import.meta.url)
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, content), 'utf8'))
  const lists = listsOf(ListsFile.parse(read('lists.json')))
  const names = (folder: string) => readdirSync(new URL(`${folder}/`, content))
  const waysOf = (name: string) =>
    names('ways')
      .filter((way) => names(`ways/${way}`).includes(name))
      .map((way) => [way, WayFile.parse(read(`ways/${way}/${name}`))])
  return names('surveys').map((name) =>
    surveyOf(read(`surveys/${name}`), lists, Object.fromEntries(waysOf(name))),
  )
}
