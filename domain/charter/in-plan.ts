import { numberedSections, type Numbered } from './numbered'
import type { CharterText, Commitment } from './text'

/** The parts of the plan that something belongs to. */
type PlanParts = { priorities: string[]; measures: string[] }

/** A promise of the charter in force that concerns the plan. */
export type PromiseInPlan = { id: string; number: number; text: string }

/** What a question says about the plan. */
export type AskedFor = { priority?: string; measures?: readonly { measure: string }[] }

/**
 * The commitments that concern the plan, as people number them: they name a priority themselves, or the question that
 * shows whether they are kept feeds a measure or belongs to a priority. `questions` are by survey and key, like
 * eoa_parent.staff_respect.
 */
export function inPlan(
  text: CharterText,
  questions: ReadonlyMap<string, AskedFor>,
): (Numbered & { concerns: PlanParts })[] {
  return numberedSections(text)
    .flatMap(({ commitments }) => commitments)
    .map((one) => ({ ...one, concerns: concerns(one, questions.get(questionShowing(one) ?? '')) }))
    .filter(({ concerns }) => concerns.priorities.length + concerns.measures.length > 0)
}

/** The question whose answers show whether a commitment is kept, like eoa_parent.staff_respect; null when none does. */
export function questionShowing({ evidence }: Pick<Commitment, 'evidence'>): string | null {
  return evidence?.kind === 'survey' ? evidence.what.split(' ')[0]! : null
}

function concerns({ priorities }: Commitment, asked: AskedFor = {}): PlanParts {
  return {
    priorities: [...new Set([...priorities, ...(asked.priority ? [asked.priority] : [])])],
    measures: (asked.measures ?? []).map(({ measure }) => measure),
  }
}
