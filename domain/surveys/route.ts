import { valuesOf, type Question } from '../questions/question'
import { holds, looksAt } from './condition'
import { questionsOf, type Answers, type Section, type Survey } from './survey'

/** A question on this person's way through the survey: its number in addresses, and its section. */
export type Stop = { number: number; question: Question; section: Section }

/** Where a person goes: a question by its number, the page that opens "about you", or the check page. */
export type Step = { at: 'question'; number: number } | { at: 'about'; number: number } | { at: 'check' }

/**
 * The questions this person is asked, in order. An answer to a question that is itself hidden decides
 * nothing, so hiding one question hides all that hang on it.
 */
export function wayThrough(survey: Survey, answers: Answers): Stop[] {
  const asked = new Set<string>()
  const chosen = (key: string) => (asked.has(key) ? valuesOf(answers[key]) : [])
  let number = 0
  const way: Stop[] = []
  for (const section of survey.sections) {
    const open = holds(section.showIf, chosen)
    for (const question of section.questions) {
      number++
      if (!open || !holds(question.showIf, chosen)) continue
      asked.add(question.key)
      way.push({ number, question, section })
    }
  }
  return way
}

/** The step after a question: the first one not reached yet, "about you" through its door, else the check. */
export function stepAfter(survey: Survey, answers: Answers, number: number): Step {
  const unreached = wayThrough(survey, answers).filter(({ question }) => answers[question.key] === undefined)
  const next = unreached.find((stop) => stop.number > number) ?? unreached[0]
  if (!next) return { at: 'check' }
  const cameFrom = sectionOf(survey, number)
  const door = next.section.aboutYou && cameFrom !== next.section && !begun(next.section, answers)
  return { at: door ? 'about' : 'question', number: next.number }
}

/** The question before this one on the person's way, or null at the first. */
export function stopBefore(survey: Survey, answers: Answers, number: number): Stop | null {
  return wayThrough(survey, answers).findLast((stop) => stop.number < number) ?? null
}

/** Where a person stands: this is question `place`, about `left` more to come; `sure` when nothing can change that. */
export function progress(survey: Survey, answers: Answers, number: number) {
  const way = wayThrough(survey, answers)
  const here = way.findIndex((stop) => stop.number >= number)
  const place = here < 0 ? way.length : here + 1
  return { place, left: way.length - place, sure: !mayBranch(survey, answers, number) }
}

/** Answers of the questions this person is asked; what a later change hid is left out, what was not reached is skipped. */
export function answersOnTheWay(survey: Survey, answers: Answers): Answers {
  return Object.fromEntries(
    wayThrough(survey, answers).map(({ question: { key } }) => [key, answers[key] ?? null]),
  )
}

function mayBranch(survey: Survey, answers: Answers, number: number): boolean {
  const keys = questionsOf(survey).map((q) => q.key)
  const open = new Set(keys.filter((key, at) => at + 1 >= number && answers[key] === undefined))
  return survey.sections.some((section) =>
    [section.showIf, ...section.questions.map((q) => q.showIf)].some((c) =>
      looksAt(c).some((key) => open.has(key)),
    ),
  )
}

function sectionOf(survey: Survey, number: number): Section | undefined {
  let last = 0
  return survey.sections.find((section) => (last += section.questions.length) >= number && number > 0)
}

function begun(section: Section, answers: Answers): boolean {
  return section.questions.some(({ key }) => answers[key] !== undefined)
}
