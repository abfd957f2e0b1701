import { describe, expect, test } from 'vitest'
import { Day, OptionalDay } from './day'

describe('a day in a form', () => {
  test('is kept as it is, or is left open', () => {
    expect(OptionalDay.parse('2026-02-28')).toBe('2026-02-28')
    expect(OptionalDay.parse(undefined)).toBe('')
  })

  test.each(['2026-02-30', '24/11/2026', 'speech;drawing', 7])('%s is refused in words that help', (sent) => {
    for (const field of [Day, OptionalDay])
      expect(field.safeParse(sent).error?.issues[0]?.message).toBe('Write the day like 2026-11-24.')
  })
})
