import { expect, it } from 'vitest'
import { nextVersion } from './next-version'

it('comes after a published version, one at a time', () => {
  expect(nextVersion([{ number: 1, stage: 'published' }], [])).toBe(2)
  expect(nextVersion([{ number: 1, stage: 'sign' }], [])).toBeNull()
  expect(
    nextVersion(
      [
        { number: 1, stage: 'published' },
        { number: 2, stage: 'gather' },
      ],
      [],
    ),
  ).toBeNull()
  expect(nextVersion([], [])).toBeNull()
})

it('waits for the result of a review that was begun', () => {
  const versions = [{ number: 1, stage: 'in_review' as const }]
  expect(nextVersion(versions, [])).toBeNull()
  expect(nextVersion(versions, [{ version: 1, publishedOn: null }])).toBeNull()
  expect(nextVersion(versions, [{ version: 1, publishedOn: '2026-11-28' }])).toBe(2)
})
