import { describe, expect, it } from 'vitest'
import { aQuestion, aSurvey, options } from '../../testing/surveys'
import { optionsOf } from '../questions/question'
import { questionsOf } from '../surveys/survey'
import { inWay, isOnePress, offered, wayOf, waysOf } from './in-way'

const faces = aQuestion('faces', { key: 'school', hint: 'Think of this year.' })
const words = aQuestion('long_text', { key: 'why' })
const survey = aSurvey([faces, words], {
  audience: 'child',
  ways: {
    pictures: {
      asks: ['school'],
      texts: { 'school.text': 'Happy or sad?', 'school.options.sad': 'Sad' },
      shows: { school: ['happy', 'sad'] },
      pictures: { school: 'school', 'school.sad': 'rain' },
    },
  },
})
const put = inWay(survey, 'pictures')
const school = questionsOf(put)[0]!

describe('a survey in another way', () => {
  it('has the words and pictures of that way, and its own where that way says nothing', () => {
    expect(school.text).toBe('Happy or sad?')
    expect(school.picture).toBe('school')
    expect(optionsOf(school).map(({ label, picture }) => [label, picture])).toEqual([
      ['HAPPY', 'smile'],
      ['SO_SO', 'straight'],
      ['Sad', 'rain'],
    ])
  })

  it('leaves hints behind that were written for words', () => {
    expect(school.hint).toBeUndefined()
  })

  it('keeps every question and every value, so that answers add up', () => {
    expect(questionsOf(put).map(({ key }) => key)).toEqual(['school', 'why'])
    expect(optionsOf(school).map(({ value }) => value)).toEqual(optionsOf(faces).map(({ value }) => value))
  })

  it('is the same each time, and leads back to words', () => {
    expect(inWay(survey, 'pictures')).toBe(put)
    expect(inWay(put, 'words')).toBe(survey)
    expect([wayOf(put), wayOf(survey)]).toEqual(['pictures', 'words'])
  })

  it('is the survey in words where it has no such way', () => {
    expect(inWay(survey, 'easy_read')).toBe(survey)
    expect(waysOf(put)).toEqual(['words', 'pictures'])
  })
})

describe('the options that a way offers', () => {
  const values = (chosen?: string[]) => optionsOf(offered(put, school, chosen)).map(({ value }) => value)

  it('are fewer, never others', () => {
    expect(values()).toEqual(['happy', 'sad'])
  })

  it('take in what was chosen in another way, so that nobody loses an answer', () => {
    expect(values(['so_so'])).toEqual(['happy', 'so_so', 'sad'])
  })

  it('always take in those beside the answers', () => {
    const beside = [...options('a', 'b'), { value: 'none', label: 'None', exclusive: true } as const]
    const asked = aQuestion('choices', { key: 'school', options: beside })
    expect(optionsOf(offered(put, asked)).map(({ value }) => value)).toEqual(['none'])
  })
})

it('one press answers where one of a few is chosen, in pictures alone', () => {
  expect(isOnePress('pictures', aQuestion('scale'))).toBe(true)
  for (const kind of ['choices', 'long_text', 'score', 'month', 'ranking'] as const)
    expect(isOnePress('pictures', aQuestion(kind)), kind).toBe(false)
  expect(isOnePress('easy_read', aQuestion('choice'))).toBe(false)
})
