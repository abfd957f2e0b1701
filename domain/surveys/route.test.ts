import { describe, expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { answersOnTheWay, progress, stepAfter, stopBefore, wayThrough } from './route'
import type { Answers } from './survey'

const pet = aQuestion('yes_no', { key: 'pet' })
const kind = aQuestion('choice', { key: 'kind', showIf: { question: 'pet', in: ['yes'] } })
const name = aQuestion('short_text', { key: 'name', showIf: { question: 'kind', in: ['a'] } })
const last = aQuestion('long_text', { key: 'last' })
const survey = aSurvey([pet, kind, name, last])
const keys = (answers: Answers) => wayThrough(survey, answers).map((stop) => stop.question.key)

describe('the way through a survey', () => {
  it('shows what hangs on an answer once it is given', () => {
    expect(keys({})).toEqual(['pet', 'last'])
    expect(keys({ pet: 'yes' })).toEqual(['pet', 'kind', 'last'])
    expect(keys({ pet: 'yes', kind: 'a' })).toEqual(['pet', 'kind', 'name', 'last'])
  })

  it('hides all that hangs on a hidden question, whatever was answered there', () => {
    expect(keys({ pet: 'no', kind: 'a', name: 'Rex' })).toEqual(['pet', 'last'])
  })

  it('keeps the numbers of the author, so that an address means the same for everyone', () => {
    expect(wayThrough(survey, { pet: 'no' }).map((stop) => stop.number)).toEqual([1, 4])
  })

  it('hides a whole section, and what hangs on it', () => {
    const sections = [
      { id: 'one', title: 'One', questions: [pet] },
      {
        id: 'two',
        title: 'Two',
        showIf: { question: 'pet', in: ['yes'] },
        questions: [aQuestion('choice', { key: 'b' })],
      },
      {
        id: 'three',
        title: 'Three',
        questions: [aQuestion('choice', { key: 'c', showIf: { question: 'b', in: ['a'] } })],
      },
    ]
    const two = aSurvey([], { sections })
    expect(wayThrough(two, { pet: 'no', b: 'a' }).map((stop) => stop.question.key)).toEqual(['pet'])
    expect(wayThrough(two, { pet: 'yes', b: 'a' })).toHaveLength(3)
  })
})

describe('the answers that are sent', () => {
  it('leave out what a later change hid, and call skipped what was not reached', () => {
    expect(answersOnTheWay(survey, { pet: 'no', kind: 'a', name: 'Rex' })).toEqual({ pet: 'no', last: null })
    expect(answersOnTheWay(survey, { pet: 'yes' })).toEqual({ pet: 'yes', kind: null, last: null })
  })
})

const aboutYou = {
  id: 'about_you',
  title: 'About you',
  aboutYou: true as const,
  questions: [aQuestion('choice', { key: 'age' }), aQuestion('choice', { key: 'sex' })],
}
const withDoor = aSurvey([], { sections: [{ id: 'main', title: 'Main', questions: [pet, last] }, aboutYou] })

describe('the next step', () => {
  it('is the next question not reached yet, and a skipped one is reached', () => {
    expect(stepAfter(survey, { pet: 'no' }, 1)).toEqual({ at: 'question', number: 4 })
    expect(stepAfter(survey, { pet: null }, 1)).toEqual({ at: 'question', number: 4 })
  })

  it('goes back to a question that a later change uncovered', () => {
    expect(stepAfter(survey, { pet: 'yes', last: 'x' }, 4)).toEqual({ at: 'question', number: 2 })
  })

  it('is the check page when nothing is left', () => {
    expect(stepAfter(survey, { pet: 'no', last: null }, 4)).toEqual({ at: 'check' })
  })

  it('leads to "about you" through the page that says why we ask', () => {
    expect(stepAfter(withDoor, { pet: 'no', last: null }, 2)).toEqual({ at: 'about', number: 3 })
    expect(stepAfter(withDoor, { pet: 'no', last: null }, 0)).toEqual({ at: 'about', number: 3 })
  })

  it('does not pass that page again once someone is inside, or has been', () => {
    expect(stepAfter(withDoor, { pet: 'no', last: null, age: 'a' }, 3)).toEqual({ at: 'question', number: 4 })
    expect(stepAfter(withDoor, { pet: 'no', last: null, age: 'a' }, 1)).toEqual({ at: 'question', number: 4 })
  })

  it('does not show that page to someone who is inside and has not answered yet', () => {
    expect(stepAfter(withDoor, { pet: 'no', last: null }, 3)).toEqual({ at: 'question', number: 4 })
  })

  it('is the check page after all of "about you" was skipped', () => {
    expect(stepAfter(withDoor, { pet: 'no', last: null, age: null, sex: null }, 2)).toEqual({ at: 'check' })
  })
})

describe('the step back', () => {
  it('is the question before on this way, and none before the first', () => {
    expect(stopBefore(survey, { pet: 'no' }, 4)?.question.key).toBe('pet')
    expect(stopBefore(survey, { pet: 'yes' }, 4)?.question.key).toBe('kind')
    expect(stopBefore(survey, {}, 1)).toBeNull()
  })
})

describe('progress', () => {
  it('says "about" while an open answer may still add questions, and is sure once none can', () => {
    expect(progress(survey, {}, 1)).toEqual({ place: 1, left: 1, sure: false })
    expect(progress(survey, { pet: 'no' }, 4)).toEqual({ place: 2, left: 0, sure: true })
  })

  it('counts what an answer uncovers', () => {
    expect(progress(survey, { pet: 'yes' }, 2)).toEqual({ place: 2, left: 1, sure: false })
    expect(progress(survey, { pet: 'yes', kind: 'a' }, 3)).toEqual({ place: 3, left: 1, sure: true })
  })

  it('is sure when someone comes back to an answer that decided already', () => {
    expect(progress(survey, { pet: 'yes', kind: 'b', last: 'x' }, 1)).toMatchObject({ left: 2, sure: true })
  })

  it('is sure from the start of a survey without branches', () => {
    expect(progress(aSurvey([pet, last]), {}, 1)).toEqual({ place: 1, left: 1, sure: true })
  })
})
