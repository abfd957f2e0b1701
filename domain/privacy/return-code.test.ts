import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import words from '../../content/code-words.json'
import { readReturnCode, returnCode } from './return-code'

const bits = fc.uint8Array({ minLength: 7, maxLength: 7 })

describe('a return code', () => {
  it('is three words and two digits, and is read back in any case and spacing', () => {
    fc.assert(
      fc.property(bits, (bytes) => {
        const code = returnCode(words, bytes)
        expect(code).toMatch(/^([A-Z]{3,8}-){3}[1-9]\d$/)
        expect(readReturnCode(` ${code.toLowerCase().replaceAll('-', ' . ')} `)).toBe(code)
      }),
    )
  })

  it.each([
    '',
    'blue otter moon',
    'blue otter moon 4',
    'a b c 42',
    'blue-otter-moon-42-42',
    'blue otter møøn 42',
  ])('is not "%s"', (typed) => expect(readReturnCode(typed)).toBeNull())
})
