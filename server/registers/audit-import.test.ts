import { beforeAll, describe, expect, it } from 'vitest'
import { mappingFor } from '../../domain/registers/import-mapping'
import { ownDatabase } from '../../testing/database'
import { aCase, aRound } from '../../testing/registers'
import { aColleague, type Colleague } from '../../testing/staff'
import { tableIn } from '../csv-table'
import { asStaff, type Staff } from '../staff'
import { bringFile, broughtFile, keepMapping, takeIn, takeOut, tryFile } from './audit-import'
import { cases, saveCase } from './cases'
import { addRound, round, type Round } from './rounds'
import { trialOf } from './trial'

const { look } = ownDatabase()
let lead: Colleague
let second: Colleague
let of: Round
const as = <T>(work: (staff: Staff) => Promise<T>, who = lead) => asStaff(who, work)

const head = 'Case ID,Overall grade,Child,Child’s voice: who spoke for them,Family voice'
const good = `${head}\r\nC-1,Good,Represented by parent,Mother,direct\r\nC-2,Outstanding,Represented by parent,"Father, with aunt",supported\r\n`
const words = {
  columns: { reference: 'Case ID', childLevel: 'Child', familyLevel: 'Family voice' },
  values: { childLevel: { 'Represented by parent': 'represented' } },
}

beforeAll(async () => {
  lead = await aColleague(look, { roles: ['survey_lead'] })
  second = await aColleague(look, { roles: ['analyst'] })
  of = await as(async (staff) => (await round(staff, await addRound(staff, aRound())))!)
})

describe('a table in a text', () => {
  it.each([',', ';', '\t'])('is read with “%s” between cells', (sign) => {
    const table = tableIn(`\ufeffCase${sign}Grade\nC-1${sign}"Good"\n\nC-2${sign}\n`)
    expect(table).toEqual({
      columns: ['Case', 'Grade'],
      rows: [
        { Case: 'C-1', Grade: 'Good' },
        { Case: 'C-2', Grade: '' },
      ],
    })
  })

  it('is refused in words where there is none', () => {
    expect(tableIn('Case,Grade')).toEqual({ problem: expect.stringContaining('no row') })
    expect(tableIn('a,"b\nc')).toEqual({ problem: expect.stringContaining('not a table') })
    expect(tableIn('a,a\n1,2')).toEqual({ problem: expect.stringContaining('same name') })
    expect(tableIn(`a\n${'C-1\n'.repeat(2001)}`)).toEqual({ problem: expect.stringContaining('2000') })
  })
})

describe('a file of cases', () => {
  const brought = async (text: string) => {
    const id = await as((staff) => bringFile(staff, of.id, 'audit.csv', text))
    const file = (await as((staff) => broughtFile(staff, id)))!
    return { id, file, tried: (await as((staff) => trialOf(staff, of, file)))! }
  }
  const references = async () => (await as((staff) => cases(staff, of.id))).map(({ reference }) => reference)

  it('keeps nothing while any row has a problem, and says which', async () => {
    await as((staff) => keepMapping(staff, of.tool, mappingFor(head.split(','), words)))
    const { file, tried } = await brought(`${good}Asha Patel,Good,direct,,direct\nC-2,Good,Heard,,direct\n`)
    expect(tried.trial.problems).toEqual([
      { row: 4, field: 'reference', said: 'Asha Patel', problem: expect.stringContaining('a name') },
      { row: 5, field: 'childLevel', said: 'Heard', problem: expect.stringContaining('our words') },
    ])
    expect(await as((staff) => takeIn(staff, of, file, tried.trial))).toBe(false)
    expect(await references()).toEqual([])
  })

  it('is taken in whole, once, and the file is deleted', async () => {
    const { id, file, tried } = await brought(good)
    expect(tried.mapping.columns).toMatchObject({ reference: 'Case ID', grade: 'Overall grade' })
    expect(tried.trial.problems).toEqual([])
    expect(await as((staff) => takeIn(staff, of, file, tried.trial))).toBe(true)
    expect(await as((staff) => takeIn(staff, of, file, tried.trial))).toBe(false)
    const found = await as((staff) => cases(staff, of.id))
    expect(found).toMatchObject([
      {
        reference: 'C-1',
        grade: 'good',
        childLevel: 'represented',
        childRule: 'R-represented',
        familyRule: 'R-draft',
      },
      { reference: 'C-2', grade: 'outstanding', childLevel: 'represented', familyLevel: 'unknown' },
    ])
    expect((await as((staff) => broughtFile(staff, id)))!).toMatchObject({
      state: 'taken_in',
      cases: 2,
      text: null,
    })
    const again = await brought(good)
    expect(again.tried.trial.problems.map(({ problem }) => problem)).toEqual(
      Array(2).fill('This reference is there already.'),
    )
  })

  it('is taken out again as a whole, unless work was done on it', async () => {
    const more = good.replaceAll('C-', 'D-')
    const { id, file, tried } = await brought(more)
    await as((staff) => takeIn(staff, of, file, tried.trial))
    const there = async () => (await as((staff) => broughtFile(staff, id)))!
    const [first] = (await as((staff) => cases(staff, of.id))).filter(({ reference }) => reference === 'D-1')
    await as(
      async (staff) => saveCase(staff, of, aCase('D-1', 'direct', 'direct', { rev: '1' }), first!.id),
      second,
    )
    expect(await as(async (staff) => takeOut(staff, await there()))).toBe(false)
    const other = await brought(good.replaceAll('C-', 'E-'))
    await as((staff) => takeIn(staff, of, other.file, other.tried.trial))
    const taken = (await as((staff) => broughtFile(staff, other.id)))!
    expect(await as((staff) => takeOut(staff, taken))).toBe(true)
    expect(await as((staff) => takeOut(staff, taken))).toBe(false)
    expect(await references()).toEqual(['C-1', 'C-2', 'D-1', 'D-2'])
    const acts = await look(`SELECT act FROM audit_events WHERE act LIKE 'import.%' ORDER BY number`)
    expect(acts.map(({ act }) => act)).toEqual([
      'import.taken-in',
      'import.taken-in',
      'import.taken-in',
      'import.taken-out',
    ])
  })

  it('says when no column holds the reference', () => {
    const table = tableIn('x,y\n1,2')
    expect('rows' in table && tryFile(table, { columns: {}, values: {} }, []).problems).toEqual([
      { row: 1, field: 'reference', said: '', problem: 'Choose the column with the reference.' },
    ])
  })
})
