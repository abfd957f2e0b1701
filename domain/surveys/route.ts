import { valuesOf } from '../questions/question'
import { wayOf } from '../ways/in-way'
import { holds, looksAt } from './condition'
import { isAsked, isLast, orderOf, type Stop } from './order'
import type { Answers, Section, Survey } from './survey'

/** Where a person goes: a question by its number, the page that opens "about you", a pause, or the check page. */
export type Step = { at: 'question' | 'about' | 'more'; number: number } | { at: 'check' }

/**
 * The questions this person is asked, in order. An answer to a question that is itself hidden decides
 * nothing, so hiding one question hides all that hang on it. What was answered in another way stays on the way.
 */
export function wayThrough(survey: Survey, answers: Answers): Stop[] {
  const asked = new Set<string>()
  const chosen = (key: string) => (asked.has(key) ? valuesOf(answers[key]) : [])
  const { authored, inTurn } = orderOf(survey)
  for (const { question, section } of authored) {
    if (answers[question.key] === undefined && !isAsked(survey, question)) continue
    if (holds(section.showIf, chosen) && holds(question.showIf, chosen)) asked.add(question.key)
  }
  return inTurn.filter(({ question }) => asked.has(question.key))
}

/** The step after a question: the first one not reached yet, "about you" through its door, a pause, else the check. */
export function stepAfter(survey: Survey, answers: Answers, number: number): Step {
  const { rank, authored } = orderOf(survey)
  const from = authored[number - 1]
  // From the end of a way, what was left out before the end comes first.
  const here = !from || isLast(survey, from.question) ? -1 : rank.get(number)!
  const way = wayThrough(survey, answers)
  const unreached = way.filter(({ question }) => answers[question.key] === undefined)
  const next = unreached.find((stop) => rank.get(stop.number)! > here) ?? unreached[0]
  if (!next) return { at: 'check' }
  const door = next.section.aboutYou && from?.section !== next.section && !begun(next.section, answers)
  if (door) return { at: 'about', number: next.number }
  return { at: isPause(survey, way, number, unreached) ? 'more' : 'question', number: next.number }
}

/** The question before this one on the person's way, or null at the first. */
export function stopBefore(survey: Survey, answers: Answers, number: number): Stop | null {
  const { rank } = orderOf(survey)
  const here = rank.get(number) ?? 0
  return wayThrough(survey, answers).findLast((stop) => rank.get(stop.number)! < here) ?? null
}

/** Where a person stands: this is question `place`, about `left` more to come; `sure` when nothing can change that. */
export function progress(survey: Survey, answers: Answers, number: number) {
  const { rank } = orderOf(survey)
  const way = wayThrough(survey, answers)
  const here = way.findIndex((stop) => rank.get(stop.number)! >= (rank.get(number) ?? 0))
  const place = here < 0 ? way.length : here + 1
  return { place, left: way.length - place, sure: !mayBranch(survey, answers, number) }
}

/** Answers of the questions this person is asked; what a later change hid is left out, what was not reached is skipped. */
export function answersOnTheWay(survey: Survey, answers: Answers): Answers {
  return Object.fromEntries(
    wayThrough(survey, answers).map(({ question: { key } }) => [key, answers[key] ?? null]),
  )
}

/** How many questions children and young people are asked before "do you want to do more, or stop?" */
const PAUSE_AFTER = { pictures: 6, easy_read: 12, words: 12 }
/** With fewer than this left, it is kinder to finish. */
const WORTH_A_PAUSE = 3

function isPause(survey: Survey, way: Stop[], number: number, unreached: Stop[]): boolean {
  if (survey.audience !== 'child' && survey.audience !== 'young_person') return false
  const main = way.filter(
    ({ question, section }) => isAsked(survey, question) && !isLast(survey, question) && !section.aboutYou,
  )
  const place = main.findIndex((stop) => stop.number === number) + 1
  const left = main.slice(place).filter((stop) => unreached.includes(stop))
  return place > 0 && place % PAUSE_AFTER[wayOf(survey)] === 0 && left.length >= WORTH_A_PAUSE
}

function mayBranch(survey: Survey, answers: Answers, number: number): boolean {
  const { inTurn, rank } = orderOf(survey)
  const here = rank.get(number) ?? 0
  const asked = inTurn.filter(({ question }) => isAsked(survey, question))
  const open = asked
    .filter((stop) => rank.get(stop.number)! >= here && answers[stop.question.key] === undefined)
    .map(({ question }) => question.key)
  return asked.some(({ section, question }) =>
    [...looksAt(section.showIf), ...looksAt(question.showIf)].some((key) => open.includes(key)),
  )
}

function begun(section: Section, answers: Answers): boolean {
  return section.questions.some(({ key }) => answers[key] !== undefined)
}
