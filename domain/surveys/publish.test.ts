import { describe, expect, it } from 'vitest'
import { aQuestion, aSurvey, options } from '../../testing/surveys'
import { canonical, publish } from './publish'
import { questionsOf } from './survey'

const [first, second] = [aQuestion('choice', { key: 'first' }), aQuestion('long_text', { key: 'second' })]
const survey = aSurvey([first, second])
const version = publish(survey, null)!
const next = (...questions: Parameters<typeof aSurvey>[0]) => publish(aSurvey(questions), version)

describe('publishing a survey', () => {
  it('makes version 1, without breaks', () => {
    expect(version).toEqual({ number: 1, survey, breaks: [] })
  })

  it('makes nothing new of the same content, in whatever order its fields stand', () => {
    const turned = Object.fromEntries(Object.entries(survey).reverse()) as typeof survey
    expect(publish(turned, version)).toBeNull()
  })

  it('makes version 2 of a changed wording, keeps the key and records the break', () => {
    const changed = next({ ...first, text: 'What do you think now?' }, second)!
    expect(changed.number).toBe(2)
    expect(changed.breaks).toEqual([{ question: 'first', change: 'wording' }])
    expect(questionsOf(changed.survey).map((q) => q.key)).toEqual(['first', 'second'])
  })

  it.each([
    ['another option', { ...first, options: options('a', 'b', 'c', 'd') }],
    ['another label', { ...first, options: first.options.map((o) => ({ ...o, label: `${o.label}!` })) }],
    ['another score', { ...first, options: first.options.map((o, at) => ({ ...o, score: at })) }],
    ['another kind', aQuestion('ranking', { key: 'first', text: first.text, options: first.options })],
  ])('records a break for %s', (_, question) => {
    expect(next(question, second)!.breaks).toEqual([{ question: 'first', change: 'answers' }])
  })

  it('records what came and what went', () => {
    const third = aQuestion('month', { key: 'third' })
    expect(next(first, third)!.breaks).toEqual([
      { question: 'third', change: 'added' },
      { question: 'second', change: 'removed' },
    ])
  })

  it('breaks no trend for a changed hint, but is a new version', () => {
    expect(next({ ...first, hint: 'Think of last week.' }, second)).toMatchObject({ number: 2, breaks: [] })
  })

  it('leaves the version before as it was', () => {
    const before = canonical(version)
    next(second)
    expect(canonical(version)).toBe(before)
  })
})
