import { z } from 'zod'
import { written, writtenWords } from '../forms/written'
import { mondayOf } from '../responses/submit'
import { daysAfter } from './days'
import { datedWave, lastWeekOf, type Wave } from './wave'

/** A day as a date field sends it. */
const Day = z.iso.date('Choose a day.')

/** How a survey is asked: always, in quarters, or only in waves with dates. */
export const AskedWhen = z.object({ rolling: z.enum(['yes', 'no'], 'Choose one.') })

/** A new wave. Without a day to publish by, it is eight weeks after the last day. */
export const NewWave = z.object({
  opensOn: Day,
  closesOn: Day,
  publishBy: z.union([z.literal(''), Day], 'Choose a day, or leave it empty.').default(''),
})

/** New dates for a wave that is still to come or under way. */
export const WaveDates = NewWave.pick({ closesOn: true }).extend({ publishBy: Day })

/** What was found, in a sentence that stands above the figures; empty takes it away. */
export const Finding = z.object({ finding: written(300) })

/** Why results are withdrawn, as the public reads it. */
export const Withdrawal = z.object({
  reason: writtenWords(3, 500, 'Say why in at least three words: everyone reads this.'),
})

type Problems = Record<string, string>

/** The wave that a lead asks for beside the ones there are, or what speaks against it, by field. */
export function plannedWave(
  { opensOn, closesOn, publishBy }: z.infer<typeof NewWave>,
  others: Wave[],
  today: string,
): Wave | { problems: Problems } {
  if (opensOn < today) return { problems: { opensOn: 'Choose today or a later day.' } }
  return checked(datedWave(opensOn, closesOn, publishBy || undefined), others, today)
}

/** A wave with other dates, or what speaks against them, by field. What has closed stays as it was. */
export function movedWave(
  wave: Wave,
  { closesOn, publishBy }: z.infer<typeof WaveDates>,
  others: Wave[],
  today: string,
): Wave | { problems: Problems } {
  if (wave.closesOn < today && closesOn !== wave.closesOn)
    return { problems: { closesOn: 'This wave has closed, so its last day stays as it is.' } }
  const moved = closesOn === wave.closesOn ? wave : { ...datedWave(wave.opensOn, closesOn), id: wave.id }
  const rest = others.filter(({ id }) => id !== wave.id)
  return checked({ ...moved, publishBy }, rest, closesOn === wave.closesOn ? closesOn : today)
}

/** Longer than this a survey should be asked always, in quarters. */
const LONGEST_WAVE = 366

function checked(wave: Wave, others: Wave[], today: string): Wave | { problems: Problems } {
  const { opensOn, closesOn, publishBy } = wave
  if (closesOn < opensOn) return { problems: { closesOn: 'The last day comes after the first.' } }
  if (closesOn < today) return { problems: { closesOn: 'Choose today or a later day.' } }
  if (closesOn > daysAfter(opensOn, LONGEST_WAVE))
    return { problems: { closesOn: 'A wave is at most a year long.' } }
  if (publishBy < closesOn || publishBy > daysAfter(closesOn, LONGEST_WAVE))
    return { problems: { publishBy: 'Choose a day within a year after the last day.' } }
  const near = others.find((other) => shareWeeks(wave, other))
  return near ? { problems: { opensOn: tooNear(near), closesOn: tooNear(near) } } : wave
}

/** A response knows its week alone, so two waves never share one (decision 48). */
function shareWeeks(a: Wave, b: Wave): boolean {
  return mondayOf(a.opensOn) <= lastWeekOf(b) && mondayOf(b.opensOn) <= lastWeekOf(a)
}

function tooNear(other: Wave): string {
  return `Another wave uses the weeks from ${mondayOf(other.opensOn)} to ${daysAfter(lastWeekOf(other), 6)}. Two waves cannot share a week.`
}
