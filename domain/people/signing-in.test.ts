import { describe, expect, test } from 'vitest'
import { CodeSignIn, PasswordSignIn, safeReturn } from './signing-in'

describe('where to go after signing in (H061)', () => {
  test.each([
    ...['/staff', '/staff/comments?page=2&q=%C5%82', '/staff/people/1#x', '/staff?x=1', '/staff/signals'],
    ...['/staff/busyness'],
  ])('may be %s', (from) => {
    expect(safeReturn(from)).toBe(from)
  })

  test.each([
    ...[
      '',
      '/',
      '/en',
      '//evil.example',
      '/\\evil.example',
      'https://evil.example/staff',
      'javascript:alert(1)',
    ],
    ...['/staff\\@evil.example', '/staffx', '/staff/ł', '/staff/a\nSet-Cookie: x', '/staff/ b', ' /staff'],
    ...[
      '/staff@evil.example',
      '/staff.evil.example',
      '/staff/sign-in',
      '/staff/join?token=x',
      '/staff/sign-out',
    ],
    ...['/staff/sign-in?from=//evil.example', '/staff/sign-in?from=/staff/sign-in?from=https://evil.example'],
  ])('is never %s', (from) => {
    expect(safeReturn(from)).toBe('/staff')
  })

  test('is what a busy moment was on the way to', () => {
    expect(safeReturn('/staff/busy?from=%2Fstaff%2Faudit')).toBe('/staff/audit')
  })

  test('is what a door was on the way to', () => {
    expect(safeReturn('/staff/sign-in/second?from=%2Fstaff%2Fcomments%3Fpage%3D2')).toBe(
      '/staff/comments?page=2',
    )
  })
})

test('an address counts in small letters, without the spaces around it', () => {
  const typed = { email: ' Ada@Example.ORG ', password: ' kept as typed ' }
  expect(PasswordSignIn.parse(typed)).toEqual({
    email: 'ada@example.org',
    password: ' kept as typed ',
    from: '',
  })
})

test('a code is six digits, however they are spaced', () => {
  expect(CodeSignIn.parse({ code: ' 123 456 ' }).code).toBe('123456')
  for (const code of ['12345', '1234567', '12345a', '', '１２３４５６'])
    expect(CodeSignIn.safeParse({ code }).success).toBe(false)
})
