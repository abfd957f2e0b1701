import { mondayOf } from '../responses/submit'
import { daysAfter } from './days'

/** A stretch of time in which a survey is asked; all days are days in Hertfordshire, like 2026-11-23. */
export type Wave = {
  id: string
  opensOn: string
  /** The last day on which somebody may start. */
  closesOn: string
  /** The last day on which answers that were begun may be sent. */
  sendsUntil: string
  /** The day by which what people said is shown. */
  publishBy: string
}

/** When a survey is asked: always, in quarters, or only in its waves. */
export type Schedule = { rolling: boolean; waves: Wave[] }

/** Whether a survey can be answered on a day. `ending`: answers that were begun may still be sent. */
export type Opening =
  | { is: 'open'; wave: Wave }
  | { is: 'ending'; wave: Wave }
  | { is: 'closed'; wave: Wave }
  | { is: 'opening'; wave: Wave }
  | { is: 'never' }

/** Days after the last on which answers that were begun may still be sent. */
const DAYS_TO_FINISH = 7

/** Days after the close by which results are promised, unless the lead says otherwise. */
const DAYS_TO_PUBLISH = 56

/** Whether a survey is open on a day, and the wave this is about. */
export function openingOn(day: string, { rolling, waves }: Schedule): Opening {
  const now = waves.find((wave) => wave.opensOn <= day && day <= wave.closesOn)
  if (now) return { is: 'open', wave: now }
  if (rolling) return { is: 'open', wave: quarterFor(day, waves) }
  const ending = waves.find((wave) => wave.opensOn <= day && day <= wave.sendsUntil)
  if (ending) return { is: 'ending', wave: ending }
  const next = waves.filter((wave) => wave.opensOn > day).sort(byOpening)[0]
  if (next) return { is: 'opening', wave: next }
  const last = [...waves].sort(byOpening).at(-1)
  return last ? { is: 'closed', wave: last } : { is: 'never' }
}

/** The wave with these dates, as it is made: begun answers may be sent for a week more, results follow in eight. */
export function datedWave(
  opensOn: string,
  closesOn: string,
  publishBy = daysAfter(closesOn, DAYS_TO_PUBLISH),
): Wave {
  return { id: opensOn, opensOn, closesOn, sendsUntil: daysAfter(closesOn, DAYS_TO_FINISH), publishBy }
}

/**
 * The rolling quarter a day belongs to. Quarters begin on the first Monday of January, April, July and October,
 * because a response knows only its week; one begins later when a wave before it still runs.
 */
export function quarterFor(day: string, before: Wave[] = []): Wave {
  const start = quarterStart(day)
  const closesOn = daysAfter(quarterStart(daysAfter(start, 100)), -1)
  const running = before.filter((wave) => wave.opensOn <= day && wave.sendsUntil >= start)
  const opensOn = running.map((wave) => daysAfter(lastWeekOf(wave), 7)).reduce(later, start)
  if (opensOn > closesOn) return quarterFor(opensOn, before)
  const quarter = `${start.slice(0, 4)}-q${Math.ceil(Number(start.slice(5, 7)) / 3)}`
  const id = before.some((wave) => wave.id === quarter) ? opensOn : quarter
  return { id, opensOn, closesOn, sendsUntil: closesOn, publishBy: daysAfter(closesOn, DAYS_TO_PUBLISH) }
}

/** The last week, by its Monday, whose responses belong to a wave: it ends with the last day of sending. */
export function lastWeekOf({ sendsUntil }: Wave): string {
  return mondayOf(sendsUntil)
}

/** Waves in the order in which they open. */
export function byOpening(a: Pick<Wave, 'opensOn'>, b: Pick<Wave, 'opensOn'>): number {
  return a.opensOn < b.opensOn ? -1 : 1
}

function quarterStart(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const own = firstMonday(year, month - ((month - 1) % 3))
  if (own <= day) return own
  return month <= 3 ? firstMonday(year - 1, 10) : firstMonday(year, month - ((month - 1) % 3) - 3)
}

function firstMonday(year: number, month: number): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const monday = mondayOf(first)
  return monday === first ? first : daysAfter(monday, 7)
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
