import { expect, it } from 'vitest'
import { placeProblems } from './same-places'

const english = { start: { title: 'Hello', button: 'Start' }, end: 'Thank you' }

it('is content when both have the same places', () => {
  expect(placeProblems('pl.json', { start: { title: 'a', button: 'b' }, end: 'c' }, english)).toEqual([])
})

it('finds what is missing and what is too much', () => {
  expect(placeProblems('pl.json', { start: { title: 'a', buton: 'b' }, end: 'c' }, english)).toEqual([
    'pl.json: "start.button" is missing. Add its words.',
    'pl.json: "start.buton" is not in content/languages/en.json. Remove it, or check the spelling.',
  ])
})
