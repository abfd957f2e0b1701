import type { Question } from '../questions/question'
import type { Section, Survey } from './survey'

/** A question of a survey: its number in addresses, which is its place among the survey's own, and its section. */
export type Stop = { number: number; question: Question; section: Section }

/** All questions of a survey: as the author put them, and in the order of the way it is asked in. */
export type Order = { authored: Stop[]; inTurn: Stop[]; rank: Map<number, number> }

const known = new WeakMap<Survey, Order>()

/** The order of a survey's questions. Those that its way does not ask come first: they were answered before. */
export function orderOf(survey: Survey): Order {
  const before = known.get(survey)
  if (before) return before
  const made = inOrder(survey)
  known.set(survey, made)
  return made
}

/** Whether the way of a survey asks this question. */
export function isAsked({ manner }: Survey, { key }: Question): boolean {
  return !manner || manner.asks.includes(key) || manner.last.includes(key)
}

/** Whether a question is one of those at the end of its way, which are asked even of someone who stopped. */
export function isLast({ manner }: Survey, { key }: Question): boolean {
  return Boolean(manner?.last.includes(key))
}

function inOrder(survey: Survey): Order {
  let number = 0
  const authored = survey.sections.flatMap((section) =>
    section.questions.map((question): Stop => ({ number: ++number, question, section })),
  )
  const inTurn = survey.manner ? turned(survey, authored) : authored
  return { authored, inTurn, rank: new Map(inTurn.map((stop, at) => [stop.number, at])) }
}

function turned(survey: Survey, authored: Stop[]): Stop[] {
  const { asks, last } = survey.manner!
  const listed = [...asks, ...last].flatMap((key) => authored.filter((stop) => stop.question.key === key))
  return [...authored.filter((stop) => !listed.includes(stop)), ...listed]
}
