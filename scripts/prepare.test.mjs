import { describe, expect, test } from 'vitest'
import { checkNode } from './prepare.mjs'

describe('the check of Node', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('accepts %s', (version) => {
    expect(checkNode(version)).toContain(version)
  })

  test.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])('refuses %s and says what to do', (version) => {
    expect(() => checkNode(version)).toThrow(/^Heard needs Node .+nodejs\.org\.$/)
  })
})
