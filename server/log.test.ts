import { afterEach, describe, expect, it, vi } from 'vitest'
import { log, placeOf } from './log.mjs'

afterEach(() => void vi.restoreAllMocks())

describe('the place of an error', () => {
  it('is its name, its code and where in the code it happened', () => {
    const place = placeOf(Object.assign(new TypeError('x'), { code: 'P2002' }))
    expect(place).toMatchObject({ error: 'TypeError', code: 'P2002' })
    expect(place.stack).toContain('log.test.ts')
  })

  it.each([
    ['one line', 'CANARY'],
    ['several lines', 'first\nCANARY\nlast'],
    ['lines that look like places', 'oh no\n    at CANARY (/home/CANARY.ts:1:2)'],
    ['lines that begin like places', 'Invalid value:\n  at school they said CANARY'],
  ])('never holds the message, be it %s', (_, message) => {
    expect(JSON.stringify(placeOf(new Error(message)))).not.toContain('CANARY')
  })

  it('holds nothing of a message that was changed later, nor of the error behind it', () => {
    const error = new Error('begun\n    at home CANARY', { cause: new Error('CANARY') })
    error.message = 'ended'
    expect(JSON.stringify(placeOf(error))).not.toContain('CANARY')
  })

  it('of something thrown that is no error is only its sort', () => {
    expect(placeOf('CANARY')).toEqual({ error: 'string' })
    expect(placeOf({ message: 'CANARY' })).toEqual({ error: 'object' })
  })
})

it('writes one line of JSON', () => {
  const write = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  log('warn', 'something-happened', { count: 3 })
  expect(write).toHaveBeenCalledTimes(1)
  expect(JSON.parse(String(write.mock.calls[0]![0]))).toMatchObject({
    level: 'warn',
    event: 'something-happened',
    count: 3,
  })
})
