import { beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { addPopulation, pastedTable, populationsKnown } from './population'
import { asStaff } from '../staff'

const { look } = ownDatabase()
const people = {} as Record<'analyst' | 'reader', Colleague>
const counted = {
  kind: 'district',
  source: 'SEN2 return',
  asOf: '2026-01-15',
  people: { watford: 900, stevenage: 700 },
} as const

beforeAll(async () => {
  people.analyst = await aColleague(look, { roles: ['analyst'] })
  people.reader = await aColleague(look, { roles: ['reader'] })
})

it('is read as a spreadsheet copies it', () => {
  const table = 'District\tPupils\nWatford\t"1,204"\nStevenage\t800\n'
  expect(pastedTable('district', table)).toEqual({ people: { watford: 1204, stevenage: 800 } })
  expect(pastedTable('need', 'nowhere,3')).toMatchObject({ problems: { length: 1 } })
  expect(pastedTable('age', '"never closed')).toMatchObject({ problems: [/cannot be read/] })
})

it('keeps the last that was put in, with who did', async () => {
  await asStaff(people.analyst, (staff) => addPopulation(staff, counted))
  await asStaff(people.analyst, (staff) =>
    addPopulation(staff, { ...counted, people: { watford: 950, stevenage: 710 } }),
  )
  expect((await populationsKnown()).district).toEqual({
    ...counted,
    people: { watford: 950, stevenage: 710 },
  })
  const [entry] = await look(
    `SELECT person_id FROM audit_events WHERE act = 'population.added' ORDER BY number DESC LIMIT 1`,
  )
  expect(entry).toEqual({ person_id: people.analyst.id })
})

it('is refused by the database to whoever may not, and never changed', async () => {
  await expect(asStaff(people.reader, (staff) => addPopulation(staff, counted))).rejects.toThrow(
    'row-level security',
  )
  await expect(look(`UPDATE populations SET source = 'x'`)).rejects.toThrow()
})
