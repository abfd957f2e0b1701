import { expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { countsOf } from '../insights/counts'
import { figuresOf } from '../insights/figures'
import type { FigureWords } from '../insights/figure-words'
import type { Answers } from '../surveys/survey'
import { publish } from '../surveys/publish'
import { figureRows } from './figure-rows'

const place = aQuestion('choice', { key: 'place', fact: true })
const used = aQuestion('choices', { key: 'used', text: 'What did you use?' })
const version = publish(aSurvey([place, used]), null)!
const words: FigureWords = {
  measures: {},
  priorities: {},
  definition: '',
  levels: {},
  languages: { en: 'English' },
}
const how = {
  priorities: [],
  voice: 'direct',
  familyVoice: 'direct',
  way: 'words',
  timeTaken: 'under_5',
  channel: 'web',
  language: 'en',
}
const sum = (answers: Answers[]) => ({
  n: answers.length,
  counts: countsOf(
    answers.map((given) => ({ ...how, version: 1, answers: given })),
    () => version.survey,
  ),
})
const times = (count: number, answers: Answers): Answers[] => Array.from({ length: count }, () => answers)
const now = sum([...times(15, { place: 'a', used: ['b'] }), ...times(5, { place: 'b', used: null })])
const figures = figuresOf({ versions: [version], whole: { now, before: null }, split: null })
const split = figuresOf({
  versions: [version],
  whole: { now, before: null },
  split: {
    by: 'place',
    parts: [
      { value: 'a', label: 'Here', now, before: null },
      { value: 'other', label: 'Other or not shown', now: null, before: null },
      { value: 'b', label: 'There', now: sum(times(4, { used: ['b'] })), before: null },
    ],
  },
})

it('says of each answer how many, what share, and how many skipped', () => {
  const rows = figureRows(figures, { words, steps: [], only: 'used' })
  const told = rows.map(({ answer, number, percent, status }) => [answer, number, percent, status])
  expect(told).toContainEqual(['B', 15, 100, 'shown'])
  expect(told.slice(-2)).toEqual([
    ['Answers behind the percentages', 15, '[z]', 'z'],
    ['Skipped', 5, '[z]', 'z'],
  ])
})

it('marks what is held back, and shares of too few, and never leaves a cell empty', () => {
  const rows = figureRows(split, { words, steps: [], only: 'used' })
  const of = (label: string) => rows.find(({ group, answer }) => group === label && answer === 'B')
  expect(of('There')).toMatchObject({ number: 4, percent: '[u]', status: 'u' })
  expect(figureRows(split, { words, steps: [] }).flatMap(Object.values)).not.toContain('')
})

it('holds every table of the page', () => {
  const tables = figureRows(figures, { words, steps: [] }).map(({ table }) => table)
  expect([...new Set(tables)]).toEqual(['Questions', 'Whose voice', 'How people answered', 'Our questions'])
})
