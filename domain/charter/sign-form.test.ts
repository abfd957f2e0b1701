import { expect, test } from 'vitest'
import { SignForm } from './sign-form'

const signed = {
  ...{
    name: 'Asha',
    job: 'Chair',
    method: 'in_workspace',
    on: '2026-11-24',
    signs: 'yes',
    hash: 'a'.repeat(64),
  },
}

test('a typed signature needs no second person; paper and minutes need one, and where they are kept', () => {
  expect(SignForm.safeParse(signed).success).toBe(true)
  for (const method of ['paper_scan', 'meeting_minute']) {
    const read = SignForm.safeParse({ ...signed, method })
    expect(read.error!.issues.map(({ path }) => path[0]).sort()).toEqual(['reference', 'seenBy'])
  }
})

test('nobody signs without the tick', () => {
  expect(SignForm.safeParse({ ...signed, signs: undefined }).success).toBe(false)
})
