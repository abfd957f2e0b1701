import type { Option } from '../questions/asked'
import { kindOf, optionsOf, type Question } from '../questions/question'
import type { Survey } from '../surveys/survey'
import { Way, type Wording } from './way'

/** How a survey is asked of someone who answers in a way of its own. */
export type Manner = {
  way: Way
  /** The survey in words. */
  base: Survey
  asks: string[]
  last: string[]
  shows: Record<string, string[]>
  /** Places whose words are this way's own, with the words of the survey that they stand for. */
  reworded: Record<string, string>
}

const known = new WeakMap<Survey, Map<Way, Survey>>()

/** The survey in one way: its words, pictures and order. The survey itself in words, or where it has no such way. */
export function inWay(survey: Survey, way: Way): Survey {
  const base = survey.manner?.base ?? survey
  const wording = way === 'words' ? undefined : base.ways?.[way]
  if (!wording) return base
  const ways = known.get(base) ?? new Map<Way, Survey>()
  known.set(base, ways)
  const made = ways.get(way) ?? putInto(base, way, wording)
  ways.set(way, made)
  return made
}

/** The way in which a survey is asked now. */
export function wayOf(survey: Survey): Way {
  return survey.manner?.way ?? 'words'
}

/** Whether the words around a survey are the short ones: for Easy Read, pictures, and surveys written that way. */
export function isEasy(survey: Survey): boolean {
  return wayOf(survey) !== 'words' || survey.style !== 'plain_english'
}

/** The ways that a survey can be answered in, words first. */
export function waysOf(survey: Survey): Way[] {
  const { ways } = survey.manner?.base ?? survey
  return Way.options.filter((way) => way === 'words' || ways?.[way])
}

/** The options of a question that its way offers, and any that was chosen in another way. */
export function offered<Q extends Question>(survey: Survey, question: Q, chosen: string[] = []): Q {
  const shows = survey.manner?.shows[question.key]
  if (!shows || !('options' in question)) return question
  const options = question.options.filter(
    (option) => isBeside(option) || shows.includes(option.value) || chosen.includes(option.value),
  )
  return { ...question, options }
}

/** Not sure, none of these, prefer not to say: beside the answers, and offered in every way. */
export function isBeside(option: Option): boolean {
  return Boolean(option.leftOut || option.exclusive) || option.value === 'not_sure'
}

/** Whether an answer is given with one press: in pictures, where one of a few is chosen. */
export function isOnePress(way: Way, question: Question): boolean {
  return way === 'pictures' && kindOf(question).holds === 'one' && question.kind !== 'score'
}

function putInto(base: Survey, way: Way, wording: Wording): Survey {
  const { asks, last = [], shows = {} } = wording
  const reworded: Record<string, string> = {}
  const sections = base.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => {
      for (const [place, english] of placesOf(question))
        if (wording.texts[place] !== undefined) reworded[`${base.id}.${place}`] = english
      return worded(question, wording)
    }),
  }))
  return { ...base, sections, manner: { way, base, asks, last, shows, reworded } }
}

function worded(question: Question, { texts, pictures = {} }: Wording): Question {
  const at = (place: string) => texts[`${question.key}.${place}`]
  const options = optionsOf(question).map((option) => ({
    ...option,
    label: at(`options.${option.value}`) ?? option.label,
    picture: pictures[`${question.key}.${option.value}`] ?? option.picture,
  }))
  return {
    ...question,
    text: at('text') ?? question.text,
    // A hint in words is too much for another way, so it comes along only where that way has its own.
    hint: at('hint'),
    picture: pictures[question.key] ?? question.picture,
    ...('options' in question ? { options } : question.kind === 'score' ? { others: options } : {}),
  } as Question
}

function placesOf(question: Question): [string, string][] {
  return [
    [`${question.key}.text`, question.text],
    [`${question.key}.hint`, question.hint ?? ''],
    ...optionsOf(question).map((o): [string, string] => [`${question.key}.options.${o.value}`, o.label]),
  ]
}
