import { expect, it } from 'vitest'
import content from '../../content/voice.json'
import { captured, VoiceLevel } from './voice'
import { VoiceFile } from './voice-file'

const file = VoiceFile.parse(content)

it('describes every level once, and agrees with the rules on what is captured', () => {
  expect(file.levels.map((level) => level.value)).toEqual(VoiceLevel.options)
  expect(file.levels.filter((level) => level.countsAsCaptured).map((level) => level.value)).toEqual(
    file.capturedLevels,
  )
  expect(VoiceLevel.options.filter(captured)).toEqual(file.capturedLevels)
})

it('has its 27 examples', () => {
  expect(file.testVectors).toHaveLength(27)
})

it('is refused when its version is not the version of the rules', () => {
  expect(VoiceFile.safeParse({ ...content, version: 99 }).success).toBe(false)
})
