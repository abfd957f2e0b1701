import { isWords, optionsOf, type Question } from '../questions/question'
import { looksAt } from '../surveys/condition'
import { notAmong, repeated } from '../surveys/named'
import { questionsOf, type Survey } from '../surveys/survey'
import { inWay, isBeside, isOnePress, offered } from './in-way'
import { limitProblems } from './limits'
import type { OtherWay, Wording } from './way'

/** What is wrong in the wording of one way; each line has the file, the place and what to do instead. */
export function wayProblems(
  file: string,
  survey: Survey,
  way: OtherWay,
  wording: Wording,
  drawn: string[],
): string[] {
  const pictures = [...drawn, ...Object.keys(survey.pictures ?? {})]
  const put = inWay({ ...survey, ways: { [way]: wording } }, way)
  const listed = listedIn(wording)
  const problems = [
    ...listProblems(survey, wording),
    ...placeProblems(survey, wording),
    ...notAmong('picture', Object.values(wording.pictures ?? {}).map(bare), pictures, 'one that we draw'),
    ...questionsOf(put)
      .filter(({ key }) => listed.includes(key))
      .flatMap((question) =>
        questionProblems(put, way, wording, offered(put, question)).map(
          (problem) => `question ${question.key}: ${problem}`,
        ),
      ),
  ]
  return problems.map((problem) => `${file}, ${problem}`)
}

function listedIn({ asks, last = [] }: Wording): string[] {
  return [...asks, ...last]
}

/** What a way asks must be asked by the survey, once, and never before the answer that it waits for. */
function listProblems(survey: Survey, wording: Wording): string[] {
  const listed = listedIn(wording)
  const keys = questionsOf(survey).map(({ key }) => key)
  const waits = survey.sections.flatMap((section) =>
    section.questions.map(({ key, showIf }) => ({
      key,
      on: [...looksAt(section.showIf), ...looksAt(showIf)],
    })),
  )
  return [
    ...notAmong('asks', listed, keys, 'a question of this survey'),
    ...repeated(listed).map((key) => `question ${key}: it is asked twice. Take one out.`),
    ...waits.flatMap(({ key, on }) =>
      on
        .filter((other) => listed.includes(key) && !listed.slice(0, listed.indexOf(key)).includes(other))
        .map((other) => `question ${key}: it waits for "${other}". Ask that one before it.`),
    ),
  ]
}

/** Every place must be one of a question that this way asks. */
function placeProblems(survey: Survey, wording: Wording): string[] {
  const asked = questionsOf(survey).filter(({ key }) => listedIn(wording).includes(key))
  const values = (question: Question) => optionsOf(question).map(({ value }) => value)
  const texts = asked.flatMap((q) => [
    ...['text', 'hint'].map((part) => `${q.key}.${part}`),
    ...values(q).map((value) => `${q.key}.options.${value}`),
  ])
  const pictures = asked.flatMap((q) => [q.key, ...values(q).map((value) => `${q.key}.${value}`)])
  const keys = asked.map(({ key }) => key)
  const where = 'a place of a question that this way asks'
  return [
    ...notAmong('texts', Object.keys(wording.texts), texts, where),
    ...notAmong('pictures', Object.keys(wording.pictures ?? {}), pictures, where),
    ...notAmong('shows', Object.keys(wording.shows ?? {}), keys, where),
    ...notAmong('manyChoices', Object.keys(wording.manyChoices ?? {}), keys, where),
    ...asked.flatMap((q) =>
      notAmong(`question ${q.key}: shows`, shownOf(wording, q), answersOf(q), 'one of its answers'),
    ),
  ]
}

function questionProblems(put: Survey, way: OtherWay, wording: Wording, question: Question): string[] {
  const atTheEnd = wording.last?.includes(question.key)
  return [
    ...limitProblems(way, question, wording),
    ...(question.kind === 'score' ? ['0 to 10 is too much for this way. Leave the question out.'] : []),
    ...(question.picture || atTheEnd ? [] : ['it has no picture. Add one under "pictures".']),
    ...(isWords(question) && !question.hint
      ? ['people may write anything here. Add a hint that asks for no names.']
      : []),
    ...(way === 'pictures' ? pressProblems(question, Boolean(atTheEnd)) : []),
  ]
}

/** In pictures one press answers; whatever needs more is left to a helper at the end. */
function pressProblems(question: Question, atTheEnd: boolean): string[] {
  if (!isOnePress('pictures', question))
    return atTheEnd ? [] : ['one press cannot answer this. Move it to "last", for a helper.']
  return optionsOf(question)
    .filter((option) => !isBeside(option) && !option.picture && !/\d/.test(option.label))
    .map(
      ({ value }) => `the answer "${value}" has no picture. Add "${question.key}.${value}" under "pictures".`,
    )
}

function shownOf({ shows }: Wording, { key }: Question): string[] {
  return shows?.[key] ?? []
}

function answersOf(question: Question): string[] {
  return optionsOf(question)
    .filter((option) => !isBeside(option))
    .map(({ value }) => value)
}

function bare(picture: string): string {
  return picture.split(':')[0]!
}
