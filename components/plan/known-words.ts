import { directionOf, stateOf, type Baseline, type Point } from '../../domain/plan/measure-state'
import type { Measure } from '../../domain/plan/plan'
import { valueWords } from '../../domain/plan/value-words'

/** A value with who entered it, as staff see it. */
export type KnownValue = Point & {
  number: number
  person: string | null
  organisation: string
  enteredOn: string
  agreedOn: string | null
}

/** A measure's value in plain English. */
export function inWords({ unit }: Measure, value: number): string {
  return valueWords(unit, value, 'en-GB', { yes: 'Yes', no: 'No' })
}

/** Where a measure stands, in a sentence for staff. */
export function standingWords(measure: Measure, values: readonly Point[], baseline: Baseline | null): string {
  const stands = stateOf(measure, values, baseline)
  if (stands.state === 'waiting-for-data') return 'Waiting for data'
  const value = `${inWords(measure, stands.point.value)} (${stands.point.period})`
  if (stands.state === 'done-with-evidence') return `${value}, done with evidence`
  if (stands.state === 'needs-baseline') return `${value}, needs a starting point`
  const towards = directionOf(measure, values)
  const how = stands.state === 'reported-by-hand' ? ', reported by hand' : ''
  return `${value}${how}${towards ? `, ${towards} than the time before`.replace('same than', 'the same as') : ''}`
}
