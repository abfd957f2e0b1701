import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenOut, type Letter } from './letters'
import { directed, oneLine } from './mail'

const to = 'asha@example.org'
const link = 'https://heard.example.org/staff/join?token=abc'

/** One letter of each kind, with this name wherever a name stands. */
const lettersTo = (name: string): Letter[] => [
  { kind: 'invitation', to, name, organisation: name, link },
  { kind: 'new-password', to, name, link },
  { kind: 'factor-changed', to, name, what: `A passkey named ${name} was added.` },
  { kind: 'contact-asked', to, name, organisation: name, count: 2, number: 1, why: 'lead', link },
  { kind: 'measures-due', to, name, lines: [`${name}: is due on 1 December 2026`], link },
]

describe('a letter', () => {
  it('has a subject on one line, whatever a name holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        for (const letter of lettersTo(`${name}\r\nBcc: everybody@example.org`)) {
          const { subject, text } = writtenOut(letter)
          expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
          expect(text).not.toMatch(/^Bcc:/m)
        }
      }),
    )
  })

  it('carries its link on a line of its own', () => {
    for (const letter of lettersTo('Asha').filter((one) => 'link' in one))
      expect(writtenOut(letter).text.split('\n')).toContain(link)
  })

  it('says in which language it is', () => {
    for (const letter of lettersTo('Asha')) expect(writtenOut(letter).language).toBe('en')
  })
})

it('gives every line of a right-to-left letter its direction, and leaves others alone', () => {
  expect(directed('سلام\n\nHeard', 'rtl')).toBe('\u200fسلام\n\n\u200fHeard')
  expect(directed('Hello\nHeard', 'ltr')).toBe('Hello\nHeard')
})

it('puts text on one line', () => expect(oneLine(' a\r\n\tb\u2028c ')).toBe('a b c'))
