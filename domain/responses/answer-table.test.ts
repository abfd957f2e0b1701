import { describe, expect, test } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { answerTable, type AnswerRow } from './answer-table'

const options = [
  { value: 'a', label: 'Often' },
  { value: 'b', label: '=Never' },
]
const first = aSurvey([
  aQuestion('choice', { key: 'how', text: 'How often?', options }),
  aQuestion('choices', { key: 'what', text: 'What?', options }),
  aQuestion('long_text', { key: 'why', text: 'Why?' }),
])
const second = aSurvey([
  aQuestion('choice', { key: 'how', text: 'How often is it?', options }),
  aQuestion('score', { key: 'mark', text: 'How many?' }),
])
const table = answerTable([
  { number: 1, survey: first },
  { number: 2, survey: second },
])
const row = (more: Partial<AnswerRow>): AnswerRow => ({
  ...{ week: '2026-11-23', version: 1, way: 'words', channel: 'web', language: 'en' },
  ...{ voice: 'direct', familyVoice: 'unknown', answers: {}, ...more },
})
const cellsOf = (more: Partial<AnswerRow>) =>
  Object.fromEntries(table.cells(row(more)).map((cell, at) => [table.headings[at], cell]))

describe('a table of answers', () => {
  test('has a column for every question of every version, headed as it was asked last', () => {
    expect(table.headings.slice(7)).toEqual([
      'how: How often is it?',
      'what: What?',
      'why: Why?',
      'mark: How many?',
    ])
  })

  test('says answers by their labels, and what was skipped or not asked', () => {
    expect(cellsOf({ answers: { how: 'b', what: ['a', 'b'], why: null } })).toMatchObject({
      'Week of': '2026-11-23',
      'how: How often is it?': '=Never',
      'what: What?': 'Often; =Never',
      'why: Why?': '[skipped]',
      'mark: How many?': '',
    })
    expect(cellsOf({ version: 2, answers: { mark: 7 } })['mark: How many?']).toBe(7)
  })

  test('holds no word that anybody wrote', () => {
    expect(cellsOf({ answers: { why: 'Ms Reed was late' } })['why: Why?']).toBe('[words]')
  })
})
