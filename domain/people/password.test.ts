import { describe, expect, test } from 'vitest'
import stems from '../../content/common-passwords.json'
import { easilyGuessed, NewPassword, samePassword } from './password'

const guessed = (password: string) => easilyGuessed(password, stems, ['ada.byron', 'hertfordshire', 'Ada'])

describe('a new password', () => {
  test('has 12 to 128 characters of any kind', () => {
    const fits = (text: string) => NewPassword.safeParse(text).success
    expect(['x'.repeat(11), 'x'.repeat(129), `${'x'.repeat(12)}\0`].map(fits)).toEqual([false, false, false])
    expect(['x'.repeat(12), 'x'.repeat(128), 'zażółć gęślą jaźń', '👩‍🚀'.repeat(4)].map(fits)).not.toContain(
      false,
    )
  })

  test.each([
    ...[
      'password1234',
      'P@ssw0rd2026!!',
      'passwordpassword',
      'Letmein12345',
      'iloveyou1234',
      'Welcome2026!!',
    ],
    ...['1q2w3e4r5t6y', '1qaz2wsx3edc', 'qwertyuiop12', '123456789012', 'abcdefghijkl', 'zyxwvutsrqponm'],
    ...['aaaaaaaaaaaa', '121212121212', 'unbelievable', 'Tottenham1882', 'correcthorsebatterystaple'],
    ...['Ada.Byron2026', 'hertfordshire-9'],
  ])('is not %s', (password) => {
    expect(guessed(password)).toMatch(/Choose another one\.$/)
  })

  test.each([
    ...['lantern otter meadow 42', 'my dog eats green cheese', 'Kdj28sKs0-2kdX', 'zażółć gęślą jaźń'],
    ...['nine violet umbrellas', 'Qb7%tr0Zx!pw'],
  ])('may be %s', (password) => {
    expect(guessed(password)).toBeNull()
  })

  test('is the same on every keyboard', () => {
    expect(samePassword('é')).toBe(samePassword('e\u0301'))
  })
})
