import { expect, it } from 'vitest'
import { isolatingGaps } from './isolate'

const t = isolatingGaps((key, values) => `${key}: ${values?.phone ?? ''} ${values?.count ?? ''}`)

it('keeps the direction of what fills a gap, and leaves numbers to be counted', () => {
  expect(t('call', { phone: '0800 1111', count: 3 })).toBe('call: \u20680800 1111\u2069 3')
})

it('says words without gaps as they are', () => {
  expect(t('stop')).toBe('stop:  ')
})
