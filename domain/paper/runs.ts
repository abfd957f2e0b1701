import type { Question } from '../questions/question'
import type { Condition } from '../surveys/condition'
import { canonical } from '../surveys/publish'
import { isAsked, orderOf, type Stop } from '../surveys/order'
import type { Section, Survey } from '../surveys/survey'

/** A question as it stands on paper: with the number it has in addresses. */
type Numbered = { number: number; question: Question }

/** Questions of one section that the same answers lead to; `onlyIf` is null where everyone answers. */
export type Run = { section: Section; onlyIf: Condition | null; questions: Numbered[] }

/** A survey as one walks through it on paper, top to bottom: in the order and with the numbers it has on a screen. */
export function runsOf(survey: Survey): Run[] {
  const runs: Run[] = []
  for (const { number, question, section } of inOrder(survey)) {
    const onlyIf = plainly(survey, both(section.showIf, question.showIf))
    const last = runs.at(-1)
    if (last?.section === section && canonical(last.onlyIf) === canonical(onlyIf))
      last.questions.push({ number, question })
    else runs.push({ section, onlyIf, questions: [{ number, question }] })
  }
  return runs
}

/** The number that a person who leaves out a run goes on with; null when it was the last. */
export function otherwise(survey: Survey, run: Run): number | null {
  const asked = inOrder(survey)
  return asked[placeOf(asked, run.questions.at(-1)!.number) + 1]?.number ?? null
}

/**
 * Where ticking one answer leads, when that is not simply the question below: its number, or 'end'. Answers to
 * other questions are not known here, so a question that hangs on them too is a place to stop and read.
 */
export function leadsTo(survey: Survey, number: number, value: string): number | 'end' | null {
  const asked = inOrder(survey)
  const here = placeOf(asked, number)
  const { key } = asked[here]!.question
  const next = asked
    .slice(here + 1)
    .find(({ section, question }) => maybe(both(section.showIf, question.showIf), key, value))
  const below = asked[here + 1]
  if (!below || next === below) return null
  return next ? next.number : 'end'
}

function placeOf(asked: Stop[], number: number): number {
  return asked.findIndex((stop) => stop.number === number)
}

/** The questions that the survey's way asks, in its order. */
function inOrder(survey: Survey): Stop[] {
  return orderOf(survey).inTurn.filter(({ question }) => isAsked(survey, question))
}

/** Both conditions as one flat list without repeats; null when there is none. */
function both(...conditions: (Condition | undefined)[]): Condition[] {
  const parts = conditions.flatMap((c) => (!c ? [] : 'all' in c ? both(...c.all) : [c]))
  return parts.filter((part, at) => parts.findIndex((other) => canonical(other) === canonical(part)) === at)
}

/** A question that nobody reached has no tick on paper, so what led to it need not be said again. */
function plainly(survey: Survey, parts: Condition[]): Condition | null {
  const said = parts.filter((part) => !parts.some((other) => other !== part && implies(survey, other, part)))
  return said.length > 1 ? { all: said } : (said[0] ?? null)
}

function implies(survey: Survey, ticked: Condition, part: Condition): boolean {
  if (!('question' in ticked)) return false
  const found = inOrder(survey).find(({ question }) => question.key === ticked.question)
  const led = found ? both(found.section.showIf, found.question.showIf) : []
  return led.some((c) => canonical(c) === canonical(part) || implies(survey, c, part))
}

/** Whether a question may come after this answer, as far as this answer alone can tell. */
function maybe(parts: Condition[], key: string, value: string): boolean {
  return parts.every((part) => truth(part, key, value) !== false)
}

function truth(condition: Condition, key: string, value: string): boolean | undefined {
  if ('question' in condition) return condition.question === key ? condition.in.includes(value) : undefined
  if ('not' in condition) {
    const inner = truth(condition.not, key, value)
    return inner === undefined ? undefined : !inner
  }
  const inner = ('all' in condition ? condition.all : condition.any).map((c) => truth(c, key, value))
  const decides = !('all' in condition)
  if (inner.includes(decides)) return decides
  return inner.includes(undefined) ? undefined : !decides
}
