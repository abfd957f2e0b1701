import { quarterFor } from '../domain/surveys/wave'
import { daysAfter } from '../domain/surveys/days'
import { addResponses } from './responses'
import { sealNow } from './sealing'
import { diceFrom, someAnswers } from './some-answers'
import type { Store } from './store'
import { ourSurveys } from './surveys'

/** Today, and the quarter before this one, which has closed. */
export const today = new Date().toISOString().slice(0, 10)
export const lastQuarter = quarterFor(daysAfter(quarterFor(today).opensOn, -1))

/** One of our surveys. */
export function ourSurvey(id: string) {
  return ourSurveys().find((one) => one.id === id)!
}

/** Answers to two surveys in the quarter before this one, sealed, and a few of today that wait; only once. */
export async function sealedAnswers({ look }: Pick<Store, 'look'>, folder: string): Promise<void> {
  if (await isSealed({ look }, 'ap_parent')) return
  const some = (id: string, count: number, day: string) => {
    const dice = diceFrom(count)
    const sent = Array.from({ length: count }, () => ({ answers: someAnswers(ourSurvey(id), dice), day }))
    return addResponses(look, ourSurvey(id), sent)
  }
  await some('ap_parent', 120, lastQuarter.opensOn)
  await some('ap_young_person', 90, lastQuarter.opensOn)
  await some('ap_parent', 17, today)
  await sealNow(folder)
}

/** Whether figures of a survey are there. */
export async function isSealed({ look }: Pick<Store, 'look'>, survey: string): Promise<boolean> {
  return (await look('SELECT 1 FROM sealed_groups WHERE survey_id = $1 LIMIT 1', [survey])).length > 0
}
