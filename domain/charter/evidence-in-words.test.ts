import { expect, it } from 'vitest'
import { evidenceInWords } from './evidence-in-words'

const names = new Map([
  ['eoa_parent.staff_respect', '“How well did staff treat you?”'],
  ['voice.captured_pct', '“Voice of the child captured”'],
  ['voice.offered_pct', '“Child was given the chance”'],
])

it('puts questions and percentages into words wherever they are named', () => {
  expect(evidenceInWords('eoa_parent.staff_respect', names)).toBe('“How well did staff treat you?”')
  expect(evidenceInWords('voice.offered_pct beside voice.captured_pct', names)).toBe(
    '“Child was given the chance” beside “Voice of the child captured”',
  )
})

it('leaves what is nobody’s name as it is written', () => {
  for (const written of ['Dates on each entry. Checked yearly', 'eoa_parent.gone', 'see heard.example', ''])
    expect(evidenceInWords(written, names)).toBe(written)
})
