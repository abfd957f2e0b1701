import { directionOf, lastTwo, type Point } from './measure-state'
import type { Measure } from './plan'
import { valueWords } from './value-words'

/**
 * How the last agreed value of a measure differs from the one before it, in plain English: where it was, and whether
 * that is better. Values that do not join are never compared. Null when there is no value.
 */
export function changeWords(measure: Measure, points: readonly Point[]): string | null {
  const { before, last } = lastTwo(points)
  if (!last) return null
  if (last.breakBefore) return `Cannot be compared with before: ${last.breakBefore}`
  if (!before) return 'The first value'
  const unit = last.unit ?? measure.unit
  if ((before.unit ?? measure.unit) !== unit)
    return 'Cannot be compared with before: it was told in another way'
  if (before.value === last.value) return `The same as in ${before.period}`
  const was = valueWords(unit, before.value, 'en-GB', { yes: 'Yes', no: 'No' })
  if (unit === 'yes_no') return `${was} in ${before.period}`
  const moved = `${last.value > before.value ? 'Up' : 'Down'} from ${was} in ${before.period}`
  const towards = directionOf(measure, points)
  return towards ? `${moved}: ${towards}` : moved
}
