import { expect, it } from 'vitest'
import { isolatingGaps, keepingNumbers } from './isolate'

const t = isolatingGaps((key, values) => `${key}: ${values?.phone ?? ''} ${values?.count ?? ''}`)

it('keeps the direction of what fills a gap, and leaves numbers to be counted', () => {
  expect(t('call', { phone: '0800 1111', count: 3 })).toBe('call: \u20680800 1111\u2069 3')
})

it('keeps the order of a number that has several parts, once', () => {
  expect(keepingNumbers('فون 0300 123 4043 یا 999')).toBe('فون \u20680300 123 4043\u2069 یا 999')
  expect(isolatingGaps(() => '\u20680800 1111\u2069')('call')).toBe('\u20680800 1111\u2069')
})

it('says words without gaps as they are', () => {
  expect(t('stop')).toBe('stop:  ')
})
