import { expect, it } from 'vitest'
import { englishMark } from './english-mark'
import { overlayOf } from './overlay'
import { TranslationFile } from './translation-file'
import { translationState } from './translation-state'
import { phrasesFrom } from './words'

const places = [
  { place: 'a.title', english: 'Your views' },
  { place: 'a.intro.0', english: 'Hello.' },
]
const state = (texts: Record<string, string>, more: object = {}) => {
  const english = Object.fromEntries(places.map((at) => [at.place, englishMark(at.english)]))
  const file = { status: 'draft', by: 'Anna', on: '2026-11-24', texts, english, ...more }
  const overlay = overlayOf([TranslationFile.parse(file)])
  return translationState(places, phrasesFrom(overlay, 'pl'), overlay)
}
const both = { 'a.title': 'Twoje zdanie', 'a.intro.0': 'Dzień dobry.' }

it.each([
  ['none', {}, {}],
  ['part', { 'a.title': 'Twoje zdanie' }, {}],
  ['part', both, { english: { 'a.title': englishMark('Your views'), 'a.intro.0': 'old' } }],
  ['draft', both, {}],
  ['draft', both, { checked: { 'a.title': 'Anna, 2026-12-01' } }],
  ['checked', both, { checked: { 'a.title': 'Anna, 2026-12-01', 'a.intro.0': 'Anna, 2026-12-01' } }],
  ['checked', both, { status: 'checked' }],
])('is %s', (said, texts, more) => {
  expect(state(texts, more)).toBe(said)
})
