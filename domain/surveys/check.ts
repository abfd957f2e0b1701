import { isWords, optionsOf, type Question } from '../questions/question'
import { breakdownProblems } from './check-breakdowns'
import { metricProblemsIn, orderProblems } from './check-references'
import { notAmong, repeated } from './named'
import { questionsOf, type Survey } from './survey'

/** The names a survey may use: all that exist elsewhere in content/. */
export type Known = Record<
  'surveys' | 'priorities' | 'measures' | 'sources' | 'organisations' | 'pictures',
  string[]
>

/** What is wrong in a survey beyond its shape; each line has the file, the place and what to do instead. */
export function surveyProblems(file: string, survey: Survey, known: Known): string[] {
  const pictures = [...known.pictures, ...Object.keys(survey.pictures ?? {})]
  const organisations = 'under "organisations" in content/lists.json'
  const problems = [
    ...(file.endsWith(`/${survey.id}.json`)
      ? []
      : [`"id" is "${survey.id}". Give the file and the id one name.`]),
    ...notAmong('owner', [survey.owner], known.organisations, organisations),
    ...notAmong('dataSource', [survey.dataSource], known.sources, 'under "sources" in content/plan.json'),
    ...repeats(survey),
    ...questionsOf(survey).flatMap((question) =>
      questionProblems(question, { ...known, pictures }).map(
        (problem) => `question ${question.key}: ${problem}`,
      ),
    ),
    ...orderProblems(survey),
    ...aboutYouProblems(survey),
    ...breakdownProblems(survey, survey.breakdowns),
    ...metricProblemsIn(survey),
  ]
  return problems.map((problem) => `${file}, ${problem}`)
}

function repeats(survey: Survey): string[] {
  const questions = questionsOf(survey)
  return [
    ...repeated(survey.sections.map((s) => s.id)).map(
      (id) => `section ${id}: this id comes twice. Change one.`,
    ),
    ...repeated(questions.map((q) => q.key)).map(
      (key) => `question ${key}: this key comes twice. Give the newer question another key.`,
    ),
    ...repeated(questions.map((q) => q.what)).map(
      (what) => `"what": two questions say "${what}". Page titles must differ: change one.`,
    ),
  ]
}

function questionProblems(question: Question, known: Known): string[] {
  const options = optionsOf(question)
  const priorities = question.priority ? [question.priority] : []
  const measures = (question.measures ?? []).map((m) => m.measure)
  const values = options.map((o) => o.value)
  return [
    ...notAmong('priority', priorities, known.priorities, 'in content/plan.json'),
    ...notAmong('measure', measures, known.measures, 'in content/plan.json'),
    ...notAmong(
      'leadsTo',
      options.flatMap((o) => o.leadsTo ?? []),
      known.surveys,
      'a survey in content/surveys',
    ),
    ...notAmong(
      'picture',
      [question.picture, ...options.map((o) => o.picture)].flatMap((picture) => picture ?? []),
      known.pictures,
      'one that we draw',
    ),
    ...notAmong('supportIf', question.supportIf ?? [], values, 'an answer to this question'),
    ...(optionsOf(question).length === 0 && question.kind !== 'score'
      ? openProblems(question)
      : values.includes('prefer_not_to_say')
        ? []
        : ['no option has the value "prefer_not_to_say". Add one, in words for the people who answer.']),
  ]
}

function openProblems(question: Question): string[] {
  return [
    ...(question.required
      ? ['it is required, but offers no "prefer_not_to_say". Remove "required": anyone may leave it empty.']
      : []),
    ...(isWords(question) && !question.personal
      ? ['people may write anything here. Add "personal": true, so that only named people read it.']
      : []),
  ]
}

function aboutYouProblems(survey: Survey): string[] {
  return survey.sections.flatMap((section, at) => {
    if (!section.aboutYou) return []
    const last = at === survey.sections.length - 1
    return [
      ...(last
        ? []
        : [`section ${section.id}: "aboutYou" belongs to the last section only. Move it to the end.`]),
      ...section.questions
        .filter((q) => q.required)
        .map((q) => `question ${q.key}: questions about the person are optional. Remove "required".`),
    ]
  })
}
