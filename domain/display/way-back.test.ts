import { describe, expect, test } from 'vitest'
import { asBuilt } from './display'
import { draftIn, inDisplay, wayBack } from './way-back'

const draft = 'AAAAAAAAAAAAAAAAAAAAAA'

describe('the way back from the display settings', () => {
  test.each([`/en`, '/pl/plan', `/en/surveys/eoa_parent/d/${draft}/3?from=check`])('leads to %s', (page) =>
    expect(wayBack(page, 'en')).toBe(page),
  )

  test.each([
    ...[undefined, null, '', 'plan', '//evil.example', '/\\evil.example', 'https://evil.example/en'],
    ...['/en//evil.example', '/xx/plan', '/staff', '/en/../staff', '/en/%2e%2e/staff', '/en/plan#x', '/en?'],
    ...['/en/plan\r\nset-cookie: a=b', 'javascript:alert(1)', `/en/${'a'.repeat(100)}`, '/en/plan?back=//x'],
  ])('never leads to %o', (page) => expect(wayBack(page, 'pl')).toBe('/pl'))

  test('knows the draft it leads into', () => {
    expect(draftIn(`/en/surveys/eoa_parent/d/${draft}/3`)).toEqual({ survey: 'eoa_parent', draft })
    expect(draftIn(`/en/surveys/eoa_parent/d/${draft}`)).toEqual({ survey: 'eoa_parent', draft })
    expect(draftIn('/en/surveys/eoa_parent')).toBeNull()
    expect(draftIn(`/en/surveys/eoa_parent/d/${draft}x/3`)).toBeNull()
  })
})

test('an address carries how the page is to look, and nothing when that is as built', () => {
  const dark = { ...asBuilt, colours: 'dark' as const }
  expect(inDisplay('/en/plan', dark)).toBe('/en/plan?display=100.dark.normal.standard.shown')
  expect(inDisplay('/en/plan?display=x&a=1', dark)).toBe(
    '/en/plan?a=1&display=100.dark.normal.standard.shown',
  )
  expect(inDisplay('/en/plan?display=x', asBuilt)).toBe('/en/plan')
  expect(inDisplay('/en/plan', null)).toBe('/en/plan')
})
