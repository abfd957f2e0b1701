import { expect, it } from 'vitest'
import { timeBand } from './time-band'

it.each([
  ['2026-11-24T14:42:00Z', 'Tuesday 24 November 2026, between 2pm and 3pm'],
  ['2026-07-01T23:10:00Z', 'Thursday 2 July 2026, between midnight and 1am'],
  ['2026-12-01T11:00:00Z', 'Tuesday 1 December 2026, between 11am and noon'],
  ['2026-12-01T23:59:00Z', 'Tuesday 1 December 2026, between 11pm and midnight'],
])('%s is %s', (moment, band) => expect(timeBand(new Date(moment))).toBe(band))
