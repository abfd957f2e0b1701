import type { PromiseInPlan } from '../../domain/charter/in-plan'
import { charterWords } from '../charter/charter-shell'
import { Said } from '../layout/said'
import type { Shell } from '../layout/shell'

/** Promises of the charter that concern a part of the plan, each with the way to its own page. */
export function PromisesShown({ promises, t, phrases, language }: Shell & { promises: PromiseInPlan[] }) {
  return (
    <ul className="list-disc ps-6">
      {promises.map((promise) => (
        <li key={promise.id}>
          <a className="inline-block py-2" href={`/${language}/charter/clauses/${promise.id}`}>
            {t('charter.promise', { number: promise.number })}:{' '}
            <Said phrase={charterWords(phrases).text(promise, promise.text)} />
          </a>
        </li>
      ))}
    </ul>
  )
}
