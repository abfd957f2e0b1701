import { expect, it } from 'vitest'
import file from '../../content/demo/registers.json'
import { MadeUpRegisters } from '../../domain/demo/made-up-registers'
import { ownDatabase } from '../../testing/database'
import { diceFrom } from '../../testing/some-answers'
import { makeUpRegisters } from './made-up-registers'

const { look } = ownDatabase()
const made = MadeUpRegisters.parse(file)

it('fills both registers once, on record, by somebody whom nobody can come in as', async () => {
  for (const id of ['council', 'nhs'])
    await look(
      `INSERT INTO organisations (id, name, email_domains) VALUES ($1, $1, '{}') ON CONFLICT DO NOTHING`,
      [id],
    )
  const entries = await makeUpRegisters(made, diceFrom(7))
  expect(entries).toBeGreaterThan(350)
  expect(await look('SELECT count(*)::int AS n FROM audited_cases')).toEqual([{ n: 320 }])
  expect(await look(`SELECT count(*)::int AS n FROM audited_cases WHERE child_rule = 'R-draft'`)).toEqual([
    { n: 0 },
  ])
  expect(
    await look(
      `SELECT count(*)::int AS n FROM audit_events WHERE act IN ('edition.recorded', 'case.recorded')`,
    ),
  ).toEqual([{ n: entries }])
  expect(await look('SELECT state FROM people GROUP BY state')).toEqual([{ state: 'off' }])
  expect(await look('SELECT 1 FROM sessions')).toEqual([])
  expect(await makeUpRegisters(made, diceFrom(7))).toBe(0)
})
