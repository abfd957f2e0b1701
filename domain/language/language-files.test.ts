import { readdirSync, readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { gapsIn } from './gaps'
import { languages, type Language } from './languages'
import { placeProblems } from './same-places'
import type { Words } from './words'

const folder = new URL('../../content/languages/', import.meta.url)
const wordsOf = (code: string): object =>
  JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as object
const english = wordsOf('en')
const codes = Object.keys(languages) as Language[]

it('there is one file for each language, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort())
})

describe.each(codes)('the words in %s', (code) => {
  const said = messagesIn(wordsOf(code))
  const meant = new Map(messagesIn(english))
  const gaps = (place: string) => gapsIn(meant.get(place)!)

  it('have the same places as the English ones', () => {
    expect(placeProblems(`${code}.json`, wordsOf(code), english)).toEqual([])
  })

  it('are all written, and no text is two', () => {
    expect(said.filter(([, text]) => !text.trim() || text !== text.trim())).toEqual([])
  })

  it('leave the same gaps to fill', () => {
    expect(said.map(([place, text]) => [place, [...gapsIn(text)].sort()])).toEqual(
      said.map(([place]) => [place, gaps(place)]),
    )
  })

  it.each([0, 1, 2, 5, 12, 22])('can be said with %i in every gap', (count) => {
    const t = translatorFor(code)
    for (const [place] of said) {
      const values = Object.fromEntries(gaps(place).map((gap) => [gap.slice(1, -1), count]))
      expect(t(place, values), place).not.toMatch(/[{}]|#/)
    }
  })
})

describe('counting', () => {
  it.each<[Language, number, string]>([
    ['pl', 1, 'Około 1 minuty'],
    ['pl', 4, 'Około 4 minut'],
    ['pl', 15, 'Około 15 minut'],
    ['ro', 1, 'Aproximativ 1 minut'],
    ['ro', 7, 'Aproximativ 7 minute'],
    ['ro', 20, 'Aproximativ 20 de minute'],
    ['uk', 1, 'Приблизно 1 хвилина'],
    ['uk', 3, 'Приблизно 3 хвилини'],
    ['uk', 11, 'Приблизно 11 хвилин'],
    ['uk', 21, 'Приблизно 21 хвилина'],
    ['ur', 7, 'تقریباً 7 منٹ'],
    ['ar', 1, 'حوالي دقيقة واحدة'],
    ['ar', 2, 'حوالي دقيقتين'],
    ['ar', 5, 'حوالي 5 دقائق'],
    ['ar', 15, 'حوالي 15 دقيقة'],
  ])('in %s says %i minutes as people do', (code, minutes, text) => {
    expect(translatorFor(code)('front.minutes', { minutes })).toBe(text)
  })

  it.each<[Language, number, string]>([
    ['pl', 1, '1 krótkie pytanie.'],
    ['pl', 3, '3 krótkie pytania.'],
    ['pl', 5, '5 krótkich pytań.'],
    ['pl', 12, '12 krótkich pytań.'],
    ['pl', 22, '22 krótkie pytania.'],
    ['ro', 22, '22 de întrebări scurte.'],
    ['uk', 22, '22 короткі запитання.'],
    ['uk', 12, '12 коротких запитань.'],
    ['ur', 3, '3 چھوٹے سوال۔'],
    ['ar', 2, 'سؤالان قصيران.'],
    ['ar', 3, '3 أسئلة قصيرة.'],
    ['ar', 12, '12 سؤالًا قصيرًا.'],
  ])('in %s says %i short questions as people do', (code, count, text) => {
    expect(translatorFor(code)('aboutYou.count', { count })).toBe(text)
  })

  it.each(codes)('in %s keeps the digits 0 to 9', (code) => {
    expect(translatorFor(code)('question.limit', { n: 2000 })).toMatch(/2[.,\s]?000/)
  })
})

function messagesIn(words: object, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, inner]: [string, string | object]) =>
    typeof inner === 'string' ? [[before + key, inner]] : messagesIn(inner, `${before}${key}.`),
  )
}

function translatorFor(code: Language): Words {
  const onError = (error: Error) => {
    throw error
  }
  const messages = wordsOf(code) as Record<string, string>
  return createTranslator({ locale: languages[code].locale, messages, onError }) as unknown as Words
}
