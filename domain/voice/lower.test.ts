import { expect, test } from 'vitest'
import { levelsBelow } from './lower'
import { VoiceLevel } from './voice'

const figures: Record<string, VoiceLevel[]> = {
  captured: ['direct', 'supported', 'observed'],
  ownVoice: ['direct', 'supported'],
  givenTheChance: ['direct', 'supported', 'observed', 'declined'],
}
const counts = (level: VoiceLevel) => Object.values(figures).map((levels) => Number(levels.includes(level)))

test('lowering raises none of the published figures, and takes nothing out of their base', () => {
  for (const before of VoiceLevel.options)
    for (const after of levelsBelow(before)) {
      counts(after).forEach((count, at) =>
        expect(count, `${before} to ${after}`).toBeLessThanOrEqual(counts(before)[at]!),
      )
      expect(after).not.toBe('not_applicable')
    }
})

test('what was lowered cannot come back up, however many steps it takes', () => {
  const reachable = (from: VoiceLevel, seen = new Set<VoiceLevel>()): Set<VoiceLevel> => {
    for (const next of levelsBelow(from)) if (!seen.has(next)) reachable(next, seen.add(next))
    return seen
  }
  for (const level of VoiceLevel.options) expect(reachable(level).has(level), level).toBe(false)
})

test('nobody can be said to have declined by a reviewer', () => {
  for (const level of VoiceLevel.options) expect(levelsBelow(level)).not.toContain('declined')
})

test('a level that does not apply is never changed, because that would change the base', () => {
  expect(levelsBelow('not_applicable')).toEqual([])
})
