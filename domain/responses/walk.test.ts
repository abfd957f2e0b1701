import { describe, expect, it } from 'vitest'
import { aDraft, aQuestion, aSurvey, ourSurveys } from '../../testing/surveys'
import { questionsOf, type Survey } from '../surveys/survey'
import { inWay } from '../ways/in-way'
import type { Draft } from './draft'
import { leave, spotAfter, spotBefore, walk, type Spot } from './walk'

const survey = aSurvey([], {
  sections: [
    {
      id: 'main',
      title: 'Main',
      questions: [
        aQuestion('choice', { key: 'first', supportIf: ['c'] }),
        aQuestion('choice', { key: 'only_b', showIf: { question: 'first', in: ['b'] } }),
        aQuestion('long_text', { key: 'words', limit: 20 }),
      ],
    },
    {
      id: 'you',
      title: 'About you',
      aboutYou: true,
      questions: [aQuestion('choice', { key: 'age' }), aQuestion('choice', { key: 'area' })],
    },
  ],
} as never)

const TODAY = '2026-11-28'
const at = (number: number): Spot => ({ on: 'question', number })
const fields = (sent: Record<string, string>) =>
  new Map(Object.entries({ do: 'continue', ...sent }).map(([name, value]) => [name, [value]]))
const press = (draft: Draft, spot: Spot, sent: Record<string, string>, asked: Survey = survey) =>
  walk(asked, draft, spot, fields(sent), TODAY)

describe('a press on a phone', () => {
  it('leads by the same branches as with us', () => {
    expect(press(aDraft(survey), at(1), { first: 'a' }).at).toEqual(at(3))
    expect(press(aDraft(survey), at(1), { first: 'b' }).at).toEqual(at(2))
  })

  it('stays on the question with what is wrong, and keeps what was typed', () => {
    const long = 'x'.repeat(21)
    const walked = press(aDraft(survey, { first: 'a' }), at(3), { words: long })
    expect(walked).toMatchObject({ at: at(3), problem: 'too-long', draft: { typed: { words: long } } })
    expect(press(aDraft(survey), at(1), {})).toMatchObject({ at: at(1), problem: 'choose-one' })
  })

  it('shows who can help right after an answer that asks for it, and then goes on', () => {
    const helped = press(aDraft(survey), at(1), { first: 'c' })
    expect(helped.at).toEqual({ on: 'support', number: 1 })
    expect(press(helped.draft, helped.at, {}).at).toEqual(at(3))
  })

  it('skips the optional last section with one press, and keeps what was answered there', () => {
    const draft = aDraft(survey, { first: 'a', words: null })
    const door = spotAfter(survey, draft, 3)
    expect(door).toEqual({ on: 'about', number: 4 })
    expect(press(draft, door, {}).at).toEqual(at(4))
    const skipped = press({ ...draft, answers: { ...draft.answers, age: 'b' } }, door, { do: 'skip' })
    expect(skipped).toMatchObject({ at: { on: 'check' }, draft: { answers: { age: 'b', area: null } } })
  })

  it('goes back along the way that was taken', () => {
    const draft = aDraft(survey, { first: 'a', words: null, age: 'a', area: 'b' })
    expect(spotBefore(survey, draft, { on: 'check', number: 0 })).toEqual(at(5))
    expect(spotBefore(survey, draft, at(3))).toEqual(at(1))
    expect(spotBefore(survey, draft, at(1))).toBeNull()
    expect(spotBefore(survey, draft, { on: 'support', number: 1 })).toEqual(at(1))
  })

  it('lets half a sentence wait in its box, which is no answer yet', () => {
    const left = leave(survey, aDraft(survey, { first: 'a' }), at(3), fields({ words: 'half' }), TODAY)
    expect(left.draft).toMatchObject({ typed: { words: 'half' } })
    expect(spotAfter(survey, left.draft, 0)).toEqual(at(3))
    const nothing = aDraft(survey, { first: 'a' })
    expect(leave(survey, nothing, at(3), fields({ words: '' }), TODAY).draft).toBe(nothing)
  })
})

describe('stopping on a phone', () => {
  const pictures = inWay(
    ourSurveys().find(({ id }) => id === 'yp_5_10')!,
    'pictures',
  )

  it('asks first, and then finishes with what was said so far', () => {
    const first = spotAfter(pictures, aDraft(pictures, {}, { way: 'pictures' }), 0)
    const stopping = press(aDraft(pictures, {}, { way: 'pictures' }), first, { do: 'stop' }, pictures)
    expect(stopping.at).toEqual({ on: 'more', number: first.number })
    expect(press(stopping.draft, stopping.at, { do: 'more' }, pictures).at).toEqual(first)
    const stopped = press(stopping.draft, stopping.at, { do: 'stop' }, pictures)
    expect(Object.keys(stopped.draft.answers).length).toBeGreaterThan(0)
    expect(stopped.at).not.toEqual(first)
  })
})

it.each(ourSurveys().map((each) => [each.id, each] as const))(
  'skipping through %s ends at the check page',
  (_, asked) => {
    let draft = aDraft(asked)
    let spot = spotAfter(asked, draft, 0)
    for (let presses = 0; spot.on !== 'check'; presses++) {
      expect(presses).toBeLessThan(questionsOf(asked).length * 2)
      const sent: Record<string, string> = spot.on === 'more' ? { do: 'more' } : { do: 'skip' }
      ;({ draft, at: spot } = press(draft, spot, sent, asked))
    }
  },
)
