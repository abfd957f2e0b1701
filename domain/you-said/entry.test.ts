import { describe, expect, it } from 'vitest'
import { isWanted, standingOf } from './entry'
import { partOf, YouSaidForm } from './entry-form'

const yes = { agreedOn: '2026-12-01' }
const no = { agreedOn: null }

it('says how far an entry is', () => {
  expect(standingOf({ offOn: null }, [no])).toBe('draft')
  expect(standingOf({ offOn: null }, [yes, no])).toBe('shown')
  expect(standingOf({ offOn: null }, [no, yes])).toBe('changing')
  expect(standingOf({ offOn: '2026-12-02' }, [yes])).toBe('off')
  expect(standingOf({ offOn: '2026-12-02' }, [no])).toBe('draft')
})

it('finds entries by what they belong to', () => {
  const entry = { survey: 'hpci_annual', priority: 'p2', measure: '' }
  expect(isWanted(entry, {})).toBe(true)
  expect(isWanted(entry, { survey: 'hpci_annual', priority: null })).toBe(true)
  expect(isWanted(entry, { survey: 'eoa_parent' })).toBe(false)
  expect(isWanted(entry, { priority: 'p2', measure: 'p2-m1' })).toBe(false)
})

it('reads a part of the plan as a priority, or as a measure of one', () => {
  const plan = { priorities: [{ id: 'p2', measures: [{ id: 'p2-m1' }] }] }
  expect(partOf(plan, '')).toEqual({ priority: '', measure: '' })
  expect(partOf(plan, 'p2')).toEqual({ priority: 'p2', measure: '' })
  expect(partOf(plan, 'p2-m1')).toEqual({ priority: 'p2', measure: 'p2-m1' })
  expect(partOf(plan, 'p3')).toBeNull()
})

describe('the form', () => {
  const said = {
    title: 'Waiting rooms',
    heard: 'You told us that waiting rooms are too loud.',
    became: 'did',
    answer: 'We opened a quiet room in every clinic.',
    who: 'Clinic managers',
    day: '2026-11-02',
    easyHeard: 'Waiting rooms are too loud.',
    easyAnswer: 'We made a quiet room. You can wait there.',
  }

  it('takes an entry that belongs to nothing in particular', () => {
    expect(YouSaidForm.parse(said)).toMatchObject({ survey: '', questions: [], part: '', rev: '0' })
  })

  it('asks for short sentences in Easy Read, and says which one is long', () => {
    const easyAnswer = 'We made a room. It is quiet there and nobody will mind how long you stay in it.'
    const { error } = YouSaidForm.safeParse({ ...said, easyAnswer })
    expect(error?.issues).toMatchObject([
      {
        path: ['easyAnswer'],
        message: expect.stringContaining('“It is quiet there and nobody will mind how long you stay in it.”'),
      },
    ])
  })

  it('needs both sides and a day', () => {
    const { error } = YouSaidForm.safeParse({
      ...said,
      heard: ' ',
      answer: '',
      day: 'soon',
      became: 'perhaps',
    })
    expect(error?.issues.map(({ path }) => path[0]).sort()).toEqual(['answer', 'became', 'day', 'heard'])
  })
})
