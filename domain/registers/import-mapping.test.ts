import { describe, expect, it } from 'vitest'
import { mappingFor, mappingFrom, readRow } from './import-mapping'

const columns = ['Case ID', 'Overall grade', 'Voice', 'Family voice level']
const mapping = {
  columns: { reference: 'Case ID', grade: 'Overall grade', childLevel: 'Voice' },
  values: { childLevel: { 'Child heard': 'direct' } },
}

describe('a mapping of columns', () => {
  it('begins with columns that are named like our fields, and with what was kept', () => {
    expect(mappingFor(columns, null).columns).toEqual({ grade: 'Overall grade' })
    expect(mappingFor(columns, mapping).columns).toEqual(mapping.columns)
    expect(mappingFor(['Other'], mapping).columns).toEqual({})
  })

  it('is what its form says, word by word', () => {
    const sent = {
      column_reference: 'Case ID',
      column_grade: '',
      said_childLevel_0: 'Child heard',
      value_childLevel_0: 'direct',
    }
    const read = mappingFrom({ ...sent, said_grade_0: 'x', value_grade_0: '', other: 'y' })
    expect(read.columns).toEqual({ reference: 'Case ID' })
    expect(read.values).toEqual({ grade: {}, childLevel: { 'Child heard': 'direct' }, familyLevel: {} })
  })
})

describe('a row of a file', () => {
  it('becomes a case, by the mapping and by words that are ours', () => {
    const read = readRow(
      { 'Case ID': 'C-1', 'Overall grade': 'Requires Improvement', Voice: 'Child heard' },
      mapping,
    )
    expect('values' in read && read.values).toMatchObject({
      reference: 'C-1',
      grade: 'requires_improvement',
      childLevel: 'direct',
      familyLevel: 'unknown',
    })
  })

  it('says what is wrong by field, with what stood there', () => {
    const read = readRow({ 'Case ID': 'Asha Patel', 'Overall grade': 'B+', Voice: '' }, mapping)
    expect('problems' in read && read.problems).toEqual([
      { field: 'reference', said: 'Asha Patel', problem: expect.stringContaining('looks like a name') },
      { field: 'grade', said: 'B+', problem: 'Say below what this means in our words.' },
    ])
  })
})
