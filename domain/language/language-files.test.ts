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

describe('counting in Polish', () => {
  it.each([
    [1, 'Około 1 minuty'],
    [4, 'Około 4 minut'],
    [15, 'Około 15 minut'],
  ])('says %i minutes as people do', (minutes, text) => {
    expect(translatorFor('pl')('front.minutes', { minutes })).toBe(text)
  })

  it.each([
    [1, '1 krótkie pytanie.'],
    [3, '3 krótkie pytania.'],
    [5, '5 krótkich pytań.'],
    [12, '12 krótkich pytań.'],
    [22, '22 krótkie pytania.'],
  ])('says %i short questions as people do', (count, text) => {
    expect(translatorFor('pl')('aboutYou.count', { count })).toBe(text)
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
