import { describe, expect, test } from 'vitest'
import charter from '../../content/charter.json'
import file from '../../content/demo/co-production-log.json'
import plan from '../../content/plan.json'
import { hasOutcome } from '../registers/influence'
import { madeUpEntry, MadeUpLog } from './made-up-log'

const { quarters } = MadeUpLog.parse(file)
const entries = quarters.flat()
const known = (ids: string[], list: { id: string }[]) =>
  ids.filter((id) => !list.some((one) => one.id === id))

describe('the made-up co-production log', () => {
  test('names priorities of the plan and commitments and parties of the charter', () => {
    expect(
      known(
        entries.flatMap(({ priorities }) => priorities),
        plan.priorities,
      ),
    ).toEqual([])
    expect(
      known(
        entries.flatMap(({ ledBy }) => ledBy),
        charter.parties,
      ),
    ).toEqual([])
    const promises = charter.sections.flatMap(({ commitments }) => commitments)
    expect(
      known(
        entries.flatMap(({ commitments }) => commitments),
        promises,
      ),
    ).toEqual([])
  })

  test('has something with an outcome in every quarter', () => {
    for (const quarter of quarters) expect(quarter.some(({ influence }) => hasOutcome(influence))).toBe(true)
  })

  test('is written as the form takes it, ended in its quarter, and tells nobody of what is not decided or to come', () => {
    for (const made of entries) {
      const entry = madeUpEntry(made, '2026-09-30', '2026-10-20', () => 0.1)
      expect(entry.toOn >= '2026-07-01' && entry.toOn <= '2026-09-30').toBe(true)
      expect(entry.fromOn < entry.toOn).toBe(true)
      expect(entry.toldOn).toBe(hasOutcome(made.influence) ? '2026-10-06' : null)
      expect(madeUpEntry(made, '2026-09-30', '2026-10-01', () => 0.1).toldOn).toBeNull()
    }
  })
})
