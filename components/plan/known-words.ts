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

/** A measure's value in plain English; a point reads in its own unit where it has one. */
export function inWords(measure: Measure, value: number, unit: Measure['unit'] | null = null): string {
  return valueWords(unit ?? measure.unit, value, 'en-GB', { yes: 'Yes', no: 'No' })
}

/** Where a measure stands, in a sentence for staff. */
export function standingWords(measure: Measure, values: readonly Point[], baseline: Baseline | null): string {
  const stands = stateOf(measure, values, baseline)
  if (stands.state === 'waiting-for-data') return 'Waiting for data'
  const value = `${inWords(measure, stands.point.value, stands.point.unit)} (${stands.point.period})`
  if (stands.state === 'done-with-evidence') return `${value}, done with evidence`
  if (stands.state === 'needs-baseline') return `${value}, needs a starting point`
  const towards = directionOf(measure, values)
  const how = stands.state === 'reported-by-hand' ? ', reported by hand' : ''
  return `${value}${how}${towards ? `, ${towards} than the time before`.replace('same than', 'the same as') : ''}`
}
