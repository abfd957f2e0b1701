import type { Day, Problem } from '../questions/kind'
import { readAnswer } from '../questions/read-answer'
import { sentFor } from '../questions/sent'
import { asksForSupport } from '../questions/support'
import { aboutYouStops, withoutAboutYou } from '../surveys/about-you'
import { stepAfter, stopBefore, wayThrough } from '../surveys/route'
import { stopped } from '../surveys/stop'
import { questionsOf, type Survey } from '../surveys/survey'
import { decide } from './decide'
import { standing, type Draft } from './draft'

/** Where somebody is who answers without us, on a phone: the page, and the question that it is or comes from. */
export type Spot = { on: 'question' | 'support' | 'more' | 'about' | 'check'; number: number }

/** What a press makes of a draft, where it leads, and what is wrong when it leads nowhere. */
export type Walked = { draft: Draft; at: Spot; problem: Problem | null }

/** The fields of a page's form, by name. */
type Fields = Map<string, string[]>

/** The spot after a question, or where somebody stopped (0). */
export function spotAfter(survey: Survey, draft: Draft, number: number): Spot {
  const step = stepAfter(survey, standing(draft), number)
  if (step.at === 'check') return { on: 'check', number: 0 }
  return step.at === 'more' ? { on: 'more', number } : { on: step.at, number: step.number }
}

/** The spot that Back leads to; null where the survey begins. */
export function spotBefore(survey: Survey, draft: Draft, { on, number }: Spot): Spot | null {
  if (on === 'more' || on === 'support') return { on: 'question', number }
  const before =
    on === 'check' ? wayThrough(survey, draft.answers).at(-1) : stopBefore(survey, draft.answers, number)
  return before ? { on: 'question', number: before.number } : null
}

/** What a press on a spot does, as our own pages would do it. Sending from the check is another matter. */
export function walk(survey: Survey, draft: Draft, at: Spot, fields: Fields, today: Day): Walked {
  const does = fields.get('do')?.[0]
  const to = (next: Draft, after: number) => ({
    draft: next,
    at: spotAfter(survey, next, after),
    problem: null,
  })
  switch (at.on) {
    case 'question':
      return does === 'stop'
        ? { ...leave(survey, draft, at, fields, today), at: { ...at, on: 'more' } }
        : answer(survey, draft, at, fields, today)
    case 'more':
      if (does !== 'stop') return to(draft, 0)
      return to({ ...draft, rev: draft.rev + 1, answers: stopped(survey, standing(draft)), typed: {} }, 0)
    case 'about': {
      if (does === 'skip')
        return to({ ...draft, rev: draft.rev + 1, answers: withoutAboutYou(survey, draft.answers) }, 0)
      const [first] = aboutYouStops(survey, draft.answers)
      return { draft, at: { on: 'question', number: first?.number ?? at.number }, problem: null }
    }
    default:
      return to(draft, at.number)
  }
}

/** What is on the screen is kept when somebody leaves it unfinished. */
export function leave(survey: Survey, draft: Draft, at: Spot, fields: Fields, today: Day): Walked {
  const question = at.on === 'question' ? questionsOf(survey)[at.number - 1] : undefined
  const sent = question && sentFor(question, fields)
  if (!question || (sent === '' && draft.typed[question.key] === undefined))
    return { draft, at, problem: null }
  const pressed = { press: 'keep', sent, pageRev: draft.rev } as const
  return { draft: decide(draft, survey, question, pressed, today).draft, at, problem: null }
}

function answer(survey: Survey, draft: Draft, at: Spot, fields: Fields, today: Day): Walked {
  const question = questionsOf(survey)[at.number - 1]!
  const sent = sentFor(question, fields)
  const press = fields.get('do')?.[0] === 'skip' ? 'skip' : 'continue'
  const decided = decide(draft, survey, question, { press, sent, pageRev: draft.rev }, today)
  if (decided.came === 'problem') {
    const read = readAnswer(question, sent, today)
    return { draft: decided.draft, at, problem: 'problem' in read ? read.problem : null }
  }
  const next = asksForSupport(question, decided.answer)
    ? { on: 'support' as const, number: at.number }
    : spotAfter(survey, decided.draft, at.number)
  return { draft: decided.draft, at: next, problem: null }
}
