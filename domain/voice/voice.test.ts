import { describe, expect, it } from 'vitest'
import content from '../../content/voice.json'
import { VOICE_RULES, VoiceFlag, voiceFrom, type Voice } from './voice'
import { VoiceFile } from './voice-file'

const file = VoiceFile.parse(content)
const given = file.testVectors.map(({ input }) => voiceFrom(input))

describe('the voice rules', () => {
  it.each(file.testVectors)('give what content/voice.json expects: $name', ({ input, expected }) => {
    expect(voiceFrom(input)).toEqual(expected)
  })

  it('have the version of the file', () => {
    expect(VOICE_RULES).toBe(content.version)
  })

  it('are each tried by an example, and each has its level from the file', () => {
    const levels = new Map(file.rules.map(({ id, level }) => [id, level]))
    for (const { rule, level } of given) expect(levels.get(rule), rule).toBe(level)
    expect([...new Set(given.map(({ rule }) => rule))].sort()).toEqual([...levels.keys()].sort())
  })

  it('never let a parent speak as the child', () => {
    const said = ['own_words', 'told_or_showed', 'observed', 'my_view', 'asked_chose_not', 'not_asked', null]
    const levels = said.flatMap((child_had_say) =>
      ['', 'Words'].map((child_words): Voice =>
        voiceFrom({ audience: 'parent_carer', substantiveAnswers: 9, child_had_say, child_words }),
      ),
    )
    expect(levels.map(({ level }) => level)).not.toContain('direct')
  })

  it('raise every flag that there is', () => {
    expect([...new Set(given.flatMap(({ flags }) => flags))].sort()).toEqual([...VoiceFlag.options].sort())
  })
})
