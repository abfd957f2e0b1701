import { describe, expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { inEnglish, type Phrases } from '../language/words'
import { piped as pipedIn, pipesFrom, unpiped } from './pipe'
import type { Answers } from './survey'

const survey = aSurvey([
  aQuestion('choice', {
    key: 'place',
    options: [
      { value: 'home', label: 'Home' },
      { value: 'school', label: 'School' },
    ],
  }),
  aQuestion('choices', { key: 'help' }),
  aQuestion('short_text', { key: 'name' }),
])
const text = 'How is {{place|that place}}?'
const piped = (words: string, asked: typeof survey, answers: Answers, phrases: Phrases = inEnglish) =>
  pipedIn(words, asked, answers, phrases)

describe('piped text', () => {
  it('repeats an earlier answer in its own words', () => {
    expect(piped(text, survey, { place: 'school' })).toBe('How is School?')
    expect(piped('You had {{help|help}}.', survey, { help: ['a', 'c'] })).toBe('You had A, C.')
  })

  it('repeats it in the language of the page', () => {
    const polish: Phrases = (place, english) => ({
      text: place === 'a_survey.place.options.school' ? 'Szkoła' : english,
    })
    expect(piped('Jak jest: {{place|tam}}?', survey, { place: 'school' }, polish)).toBe('Jak jest: Szkoła?')
  })

  it.each([
    ['not reached', {}],
    ['skipped', { place: null }],
  ])('falls back when the answer was %s', (_, answers) => {
    expect(piped(text, survey, answers)).toBe('How is that place?')
  })

  it('never repeats what a person wrote', () => {
    expect(piped('Hello {{name|there}}', survey, { name: 'CANARY' })).toBe('Hello there')
  })

  it('leaves other braces as they are, and an unknown question to its fallback', () => {
    expect(piped('{{7*7}} {{gone|it}} ${x}', survey, {})).toBe('{{7*7}} it ${x}')
  })

  it('without answers says the fallback', () => {
    expect(unpiped(`${text} {{help|help}} {{7*7}}`)).toBe('How is that place? help {{7*7}}')
  })

  it('says which questions it repeats', () => {
    expect(pipesFrom(`${text} {{help|help}}`)).toEqual(['place', 'help'])
    expect(pipesFrom('none')).toEqual([])
  })
})
