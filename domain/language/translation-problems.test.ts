import { describe, expect, it } from 'vitest'
import { englishMark } from './english-mark'
import { TranslationFile } from './translation-file'
import { stalePlaces, textProblems, translationProblems } from './translation-problems'

const places = [
  { place: 'a.title', english: 'Your views' },
  { place: 'a.intro.0', english: 'Call {childline} if you need help.' },
]
const written = (texts: Record<string, string>, more: object = {}) =>
  TranslationFile.parse({
    status: 'draft',
    by: 'Someone',
    on: '2026-11-24',
    texts,
    english: Object.fromEntries(places.map(({ place, english }) => [place, englishMark(english)])),
    ...more,
  })
const problems = (file: TranslationFile) => translationProblems('pl/a.json', file, places)

describe('a file of translations', () => {
  it('is fine when each text has a place, all gaps, and the mark of its English', () => {
    expect(problems(written({ 'a.title': 'Twoje zdanie', 'a.intro.0': 'Zadzwoń: {childline}.' }))).toEqual([])
  })

  it('names a place that is not there', () => {
    expect(problems(written({ 'a.titel': 'Twoje zdanie' }))).toEqual([
      'pl/a.json, "a.titel": there is no such place in the English. Check the spelling, or remove it.',
    ])
  })

  it('names notes and checks of places that are not there', () => {
    expect(problems(written({}, { checked: { 'a.old': 'Anna, 2026-12-01' } }))[0]).toContain('"a.old"')
  })

  it('asks for the mark of a new text', () => {
    expect(problems(written({ 'a.title': 'Twoje zdanie' }, { english: {} }))[0]).toContain(
      'npm run translate -- accept',
    )
  })
})

describe('a translation', () => {
  it.each([
    ['nothing', ' ', 'it is empty'],
    ['a lost gap', 'Zadzwoń, jeśli chcesz.', 'the gaps are none, and in English {childline}'],
    ['another gap', 'Zadzwoń: {emergency}, proszę.', 'the gaps are {emergency}'],
    ['a space at the end', 'Zadzwoń: {childline}. ', 'ends with a space'],
    ['far too much', `{childline} ${'bla '.repeat(60)}bla`, 'three times as long'],
  ])('is told of %s', (_, text, problem) => {
    expect(textProblems(text, places[1]!.english).join(' ')).toContain(problem)
  })

  it('is told when nearly nothing is left', () => {
    expect(textProblems('Nie', 'We ask what you think about SEND services.').join()).toContain('much shorter')
  })
})

it('finds what was translated from older English', () => {
  const file = written({ 'a.title': 'Twoje zdanie' }, { english: { 'a.title': englishMark('Your opinion') } })
  expect(stalePlaces(file, places)).toEqual(['a.title'])
})
