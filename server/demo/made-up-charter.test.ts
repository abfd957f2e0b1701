import { beforeAll, expect, it } from 'vitest'
import file from '../../content/demo/charter.json'
import { ownDatabase } from '../../testing/database'
import { diceFrom } from '../../testing/some-answers'
import { beginCharter } from '../charter/begin'
import { starter } from '../charter/starter-text'
import { today } from '../clock'
import { makeUpCharter, MadeUpCharter } from './made-up-charter'

const { look } = ownDatabase()
const made = MadeUpCharter.parse(file)

beforeAll(() => beginCharter(starter, today()))

it('opens the charter and lets people speak about it, once, and no word of it looks like harm', async () => {
  expect(await makeUpCharter(made, diceFrom(3))).toBe(240 + made.suggestions.length + made.comments.length)
  expect(await look('SELECT stage FROM charter_versions')).toEqual([{ stage: 'consult' }])
  expect(await look(`SELECT state, count(*)::int AS n FROM charter_suggestions GROUP BY state`)).toEqual([
    { state: 'shown', n: made.suggestions.length },
  ])
  expect(await look('SELECT 1 FROM concerns')).toEqual([])
  expect(await makeUpCharter(made, diceFrom(3))).toBe(0)
})
