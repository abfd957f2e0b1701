import { describe, expect, it } from 'vitest'
import { phrasesFrom } from './words'

describe('the texts of a survey in a language', () => {
  const overlay = {
    'eoa_parent.plan_easy.text': 'Czy plan łatwo się czyta?',
    'eoa_parent.plan_easy.hint': '',
  }

  it('are the translated ones, with no mark', () => {
    expect(phrasesFrom(overlay, 'pl')('eoa_parent.plan_easy.text', 'Is the plan easy to read?')).toEqual({
      text: 'Czy plan łatwo się czyta?',
    })
  })

  it('are the author’s English where a translation is missing, marked as English', () => {
    expect(
      phrasesFrom(overlay, 'pl')('eoa_parent.told_next.text', 'Were you told what happens next?'),
    ).toEqual({
      text: 'Were you told what happens next?',
      lang: 'en',
    })
  })

  it('stay empty where the translator left them empty', () => {
    expect(phrasesFrom(overlay, 'pl')('eoa_parent.plan_easy.hint', 'Choose one')).toEqual({ text: '' })
  })

  it('need no mark on an English page', () => {
    expect(phrasesFrom({}, 'en')('eoa_parent.told_next.text', 'Were you told what happens next?')).toEqual({
      text: 'Were you told what happens next?',
    })
  })
})
