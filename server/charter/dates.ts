import 'server-only'
import { monthsAfter } from '../../domain/charter/stage'
import { today } from '../clock'
import type { Staff } from '../staff'
import { charterNow } from './charter'
import { seatOf } from './seat'

type Dates = { consultOpensOn: string; consultClosesOn: string; reviewDueOn: string }

/** What became of setting dates; `review` is a day that is not ahead, or later than in twelve months. */
export type Dated = 'done' | 'not-yours' | 'review'

/** Sets the days of the newest version; an empty day is not set. */
export async function setDates(staff: Staff, dates: Dates): Promise<Dated> {
  const { tx, record } = staff
  const charter = await charterNow(tx)
  if (!charter || !(await seatOf(staff, charter))?.facilitates) return 'not-yours'
  const { consultOpensOn: from, consultClosesOn: to, reviewDueOn: review } = dates
  const kept = review === (charter.version.reviewDueOn ?? '')
  if (!kept && review && (review <= today() || review > monthsAfter(today(), 12))) return 'review'
  await tx.$executeRaw`
    UPDATE charter_versions SET consult_opens_on = ${from || null}::date, consult_closes_on = ${to || null}::date,
      review_due_on = ${review || null}::date
    WHERE charter_id = ${charter.id} AND number = ${charter.version.number}`
  await record('charter.dates-changed', charter.id, { version: charter.version.number, ...dates })
  return 'done'
}
