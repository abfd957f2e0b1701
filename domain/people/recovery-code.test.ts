import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainCode, recoveryCode } from './recovery-code'

test('a code is ten letters and digits that nobody mistakes, in groups', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (random) => {
      const code = recoveryCode(random)
      expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{2}$/)
      expect(plainCode(` ${code.toLowerCase().replaceAll('-', ' ')}\n`)).toBe(plainCode(code))
    }),
  )
})
