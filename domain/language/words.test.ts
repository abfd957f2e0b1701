import { describe, expect, it } from 'vitest'
import { englishMark } from './english-mark'
import { overlayOf } from './overlay'
import { phrasesFrom } from './words'
import { TranslationFile } from './translation-file'

const easy = 'Is the plan easy to read?'
const file = TranslationFile.parse({
  status: 'draft',
  by: 'A first draft',
  on: '2026-11-24',
  texts: {
    'eoa_parent.plan_easy.text': 'Czy plan łatwo się czyta?',
    'lists.well5.options.well': 'Dobrze',
    'eoa_parent.told_next.text': 'Czy wie Pan/Pani, co dalej?',
  },
  checked: { 'eoa_parent.told_next.text': 'A. Nowak, 2026-12-01' },
  english: {
    'eoa_parent.plan_easy.text': englishMark(easy),
    'lists.well5.options.well': englishMark('Well'),
    'eoa_parent.told_next.text': englishMark('Do you know what happens next?'),
  },
})
const polish = phrasesFrom(overlayOf([file]), 'pl')

describe('the texts of a survey in a language', () => {
  it('are the translated ones, with no mark', () => {
    expect(polish('eoa_parent.plan_easy.text', easy)).toEqual({ text: 'Czy plan łatwo się czyta?' })
  })

  it('are the author’s English where a translation is missing, marked as English', () => {
    expect(polish('eoa_parent.why.text', 'Why?')).toEqual({ text: 'Why?', lang: 'en' })
  })

  it('are the author’s English where it was changed after it was translated', () => {
    expect(polish('eoa_parent.plan_easy.text', 'Is the plan clear?')).toEqual({
      text: 'Is the plan clear?',
      lang: 'en',
    })
  })

  it('are found at another place that ends the same and says the very same', () => {
    expect(polish('hpci_annual.helped.options.well', 'Well').text).toBe('Dobrze')
    expect(polish('ap_parent.plan_easy.text', easy).text).toBe('Czy plan łatwo się czyta?')
    expect(polish('hpci_annual.helped.options.well', 'Good').lang).toBe('en')
    expect(polish('hpci_annual.helped.options.fine', 'Well').lang).toBe('en')
  })

  it('need no mark where they have no letters', () => {
    expect(polish('hpci_annual.overall.options.10', '10')).toEqual({ text: '10' })
  })

  it('need no mark on an English page', () => {
    expect(phrasesFrom(overlayOf([]), 'en')('eoa_parent.why.text', 'Why?')).toEqual({ text: 'Why?' })
  })

  it('are only the checked ones where drafts must not be shown', () => {
    const checked = phrasesFrom(overlayOf([file], { onlyChecked: true }), 'pl')
    expect(checked('eoa_parent.plan_easy.text', easy).lang).toBe('en')
    expect(checked('eoa_parent.told_next.text', 'Do you know what happens next?').lang).toBeUndefined()
  })

  it('are none while nothing says from which English they were made', () => {
    const unmarked = phrasesFrom(overlayOf([{ ...file, english: {} }]), 'pl')
    expect(unmarked('eoa_parent.plan_easy.text', easy).lang).toBe('en')
  })
})
