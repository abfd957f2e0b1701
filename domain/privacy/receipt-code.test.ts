import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReceiptCode, receiptCode } from './receipt-code'

const bits = fc.uint8Array({ minLength: 10, maxLength: 32 })

describe('a receipt code', () => {
  it('is four groups of four, in which nothing looks like another', () => {
    fc.assert(
      fc.property(bits, (bytes) => {
        expect(receiptCode(bytes)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
      }),
    )
    expect(receiptCode(new Uint8Array(10))).toBe('0000-0000-0000-0000')
    expect(receiptCode(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ')
  })

  it('holds 80 bits: another bit is another code', () => {
    fc.assert(
      fc.property(bits, fc.nat(79), (bytes, bit) => {
        const other = bytes.slice()
        other[bit >> 3]! ^= 1 << (bit & 7)
        expect(receiptCode(other)).not.toBe(receiptCode(bytes))
      }),
    )
  })

  it('is read as it was meant: any case and spacing, O as 0, I and L as 1', () => {
    fc.assert(
      fc.property(bits, (bytes) => {
        const code = receiptCode(bytes)
        const spoken = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
        expect(readReceiptCode(` ${spoken}\n`)).toBe(code)
      }),
    )
  })

  it.each([
    '',
    '0000',
    'ı000-0000-0000-0000',
    'iİı…',
    'UUUU-UUUU-UUUU-UUUU',
    '0'.repeat(17),
    '٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠',
  ])('is not "%s"', (typed) => expect(readReceiptCode(typed)).toBeNull())
})
