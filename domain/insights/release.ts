import type { Opening } from '../surveys/wave'
import { enough } from './released'
import { counted } from './words'
import { dayName } from './wave-name'

/** About how many answers a wave has: rounded down to five; `orMore` when so many wait that they are not all counted. */
export type SoFar = { about: number; orMore: boolean }

/** "About 35 answers so far". */
export function soFarWords({ about, orMore }: SoFar): string {
  if (!about) return 'Fewer than 5 answers so far'
  return orMore ? `More than ${counted(about)} answers so far` : `About ${counted(about)} answers so far`
}

/** When figures come next, in one sentence; `sealed` of the wave are shown already, `k` is its smallest group. */
export function nextRelease(opening: Opening, sealed: number, k: number): string {
  if (opening.is === 'never') return 'This survey has no dates yet.'
  const { wave } = opening
  if (opening.is === 'opening') return `Opens on ${dayName(wave.opensOn)}.`
  if (opening.is === 'closed')
    return sealed ? 'Closed; these figures stay as they are.' : 'Closed with too few answers to show.'
  const end = `or after ${dayName(wave.sendsUntil)}`
  if (!sealed) return `Results start to show when ${enough(0, k)} answers are in, ${end} with at least ${k}.`
  return `More figures when ${counted(enough(sealed, k))} more answers are in, ${end}.`
}
