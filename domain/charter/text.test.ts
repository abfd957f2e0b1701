import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import content from '../../content/charter.json'
import { StarterCharter } from './starter'
import {
  edited,
  emptyText,
  inReadingOrder,
  sealedText,
  textOf,
  touchedBy,
  type Commitment,
  type Edit,
} from './text'

const commitment = (id: string, over: Partial<Commitment> = {}): Commitment => ({
  ...{ id, section: 'welcome', order: 1, text: `We will ${id}.`, easyRead: '', binds: ['council'] },
  ...{ evidence: { kind: 'record', what: 'The log' }, priorities: [], ...over },
})
const section = (id: string, order: number) => ({ id, order, title: id, subtitle: '' })
const written: Edit[] = [
  { did: 'titled', title: 'Our charter' },
  { did: 'section', section: section('welcome', 1) },
  { did: 'commitment', commitment: commitment('ask', { order: 2 }) },
  { did: 'commitment', commitment: commitment('listen') },
]

describe('the text of a charter', () => {
  it('is all its edits, read in the order of sections and commitments', () => {
    const text = textOf(written)
    expect(text.title).toBe('Our charter')
    expect(inReadingOrder(text.sections, text.commitments).map(({ id }) => id)).toEqual(['listen', 'ask'])
  })

  it('keeps a commitment’s place when its words change', () => {
    const text = edited(textOf(written), {
      did: 'commitment',
      commitment: commitment('ask', { text: 'We will always ask.' }),
    })
    expect(text.commitments.map(({ id, text }) => [id, text])).toEqual([
      ['ask', 'We will always ask.'],
      ['listen', 'We will listen.'],
    ])
  })

  it('loses the commitments of a section that is removed', () => {
    expect(edited(textOf(written), { did: 'section-removed', id: 'welcome' }).commitments).toEqual([])
  })

  it('has the same bytes to sign however it came to be, and others when a word changes', () => {
    const [titled, opened, first, second] = written as [Edit, Edit, Edit, Edit]
    expect(sealedText(textOf([opened, second, first, titled]))).toBe(sealedText(textOf(written)))
    const changed: Edit = {
      did: 'commitment',
      commitment: commitment('ask', { order: 2, text: 'We may ask.' }),
    }
    expect(sealedText(textOf([...written, changed]))).not.toBe(sealedText(textOf(written)))
  })

  const edit = fc.oneof(
    fc.record({ did: fc.constant('titled' as const), title: fc.string({ minLength: 1, maxLength: 9 }) }),
    fc.record({ did: fc.constant('commitment-removed' as const), id: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ did: fc.constant('section-removed' as const), id: fc.constantFrom('welcome', 'later') }),
    fc.constantFrom('welcome', 'later').map((id): Edit => ({ did: 'section', section: section(id, 1) })),
    fc
      .tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.string({ minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('welcome', 'later'),
      )
      .map(([id, text, order, section]): Edit => ({
        did: 'commitment',
        commitment: commitment(id, { text, order, section }),
      })),
  ) as fc.Arbitrary<Edit>
  it('is replayed from its history: from the start, or from any moment on', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), fc.nat(30), (edits, at) => {
        const whole = textOf(edits)
        const later = textOf(edits.slice(at), textOf(edits.slice(0, at)))
        return JSON.stringify(whole) === JSON.stringify(later)
      }),
    )
    expect(textOf([])).toEqual(emptyText)
  })

  it('has no commitment outside what is signed, whatever was done to it', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const { sections, commitments } = textOf([written[1]!, ...edits])
        expect(inReadingOrder(sections, commitments)).toHaveLength(commitments.length)
      }),
    )
  })

  it('tells what an edit touches, so that a removed section takes nobody’s new words with it', () => {
    const text = textOf(written)
    expect(touchedBy({ did: 'section-removed', id: 'welcome' }, text)).toEqual([
      'section welcome',
      'commitment ask',
      'commitment listen',
    ])
    expect(touchedBy({ did: 'commitment', commitment: commitment('ask') }, text)).toEqual(['commitment ask'])
  })
})

it('can begin from the starter charter', () => {
  const starter = StarterCharter.parse(content)
  expect(
    starter.sections.flatMap(({ commitments }) => commitments).every(({ id }) => /^[a-z0-9-]+$/.test(id)),
  ).toBe(true)
})
