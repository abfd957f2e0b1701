import { describe, expect, it } from 'vitest'
import { problemWithReference } from './case-reference'

describe('the reference of an audited case', () => {
  it.each(['C-0142', 'EHCP 17', 'case 3', '2026/118', '000431', 'AB12', '123456'])(
    'may be %s',
    (reference) => {
      expect(problemWithReference(reference)).toBeNull()
    },
  )

  it.each([
    ['Asha Patel', 'a name'],
    ['asha-12', 'a name'],
    ['Tom 3', 'a name'],
    ['Оля 7', 'a name'],
    ['C-', 'a name'],
    ['943 476 5919', 'an NHS number'],
    ['9434765919', 'an NHS number'],
    ['14/05/2012', 'a date of birth'],
    ['2012-05-14', 'a date of birth'],
    ['14052012', 'a date of birth'],
    ['20120514', 'a date of birth'],
    ['140512', 'a date of birth'],
    ['14 May 2012', 'a date of birth'],
    ['A123456789012', 'a pupil number'],
  ])('is refused where it looks like one that tells who it is: %s', (reference, what) => {
    expect(problemWithReference(reference)).toContain(what)
  })
})
