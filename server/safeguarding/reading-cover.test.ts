import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { isReadNow } from './reading-cover'

const { look } = ownDatabase()
let asha: Colleague
let ben: Colleague
let reader: Colleague
beforeAll(async () => {
  asha = await aColleague(look, { roles: ['analyst'] })
  ben = await aColleague(look, { roles: ['survey_lead'] })
  reader = await aColleague(look, { roles: ['reader'] })
})

// Each look is further from the last than what is known stays fresh.
let now = Date.parse('2026-11-26T12:00:00Z')
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: (now += 60_000) }))
afterEach(async () => {
  vi.useRealTimers()
  await look('DELETE FROM reading_rota')
})

const onRota = (first: Colleague, deputy: Colleague, week = '2026-11-23') =>
  look(`INSERT INTO reading_rota VALUES ('council', $1, $2, $3)`, [week, first.id, deputy.id])

it('is so with a reader and a deputy in this week', async () => {
  await onRota(asha, ben)
  expect([await isReadNow('council'), await isReadNow('hpci')]).toEqual([true, false])
})

it.each([
  ['another week', () => onRota(asha, ben, '2026-11-30')],
  ['a deputy who is the reader', () => onRota(asha, asha)],
  ['somebody who may not read comments', () => onRota(asha, reader)],
])('is not so with %s', async (_, arrange) => {
  await arrange()
  expect(await isReadNow('council')).toBe(false)
})

it('is not so once one of them has left', async () => {
  await onRota(asha, ben)
  await look(`UPDATE people SET state = 'off' WHERE id = $1`, [ben.id])
  expect(await isReadNow('council')).toBe(false)
})
