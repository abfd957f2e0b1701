import 'server-only'
import { inPlace, isInForce, isTrue, type InPlace } from '../../domain/charter/in-place'
import { dayWords } from '../../domain/language/staff-dates'
import type { Figure } from '../../domain/plan/computed-value'
import { signaturesOf } from './agreeing'
import { charterNow, versionsOf, type Reader } from './charter'

/**
 * Whether there is a charter in place on a day, for the month of that day: measure p2-m4 by its own rule. A review that
 * is overdue is said as long as the measure stays true, and then it is true no more. Nothing before there is a charter.
 */
export async function inPlaceFigure(db: Reader, day: string): Promise<Figure[]> {
  const versions = await versionsOf(db)
  const inForce = versions.findLast(isInForce)
  const charter = await charterNow(db, (inForce ?? versions.at(-1))?.number)
  if (!charter) return []
  const { version, parties } = charter
  const signatures = await signaturesOf(db, version)
  const state = inPlace({ ...version, parties, signatures, today: day })
  const due = version.reviewDueOn ? dayWords(version.reviewDueOn) : ''
  return [
    {
      ...{ metric: 'charter_in_place', period: day.slice(0, 7), on: day, way: 'register', unit: 'yes_no' },
      ...{ value: isTrue(state) ? 1 : 0, n: null, source: `The co-production charter: ${said(state, due)}` },
      ...(state === 'in-place' && {
        evidence: `Version ${version.number}: /en/charter/versions/${version.number}`,
      }),
    },
  ]
}

function said(state: InPlace, due: string): string {
  return {
    'in-place': `published and signed by every party it needs; to be reviewed by ${due}`,
    'review-overdue': `published and signed, and its review is overdue since ${due}`,
    'review-too-late': 'its review is more than three months overdue',
    'not-signed': 'not every party it needs has signed this text',
    'not-published': 'no version is published',
  }[state]
}
