import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inPlace, isTrue } from './in-place'
import type { Party } from './party'
import { Stance, type Position } from './position'
import { missingFor, monthsAfter, movesFrom, Stage, type Charter } from './stage'
import { signedBy, type Signature } from './signature'
import { textOf } from './text'

const parties: Party[] = ['hpci', 'young_people', 'council', 'nhs', 'settings'].map((id) => ({
  ...{ id, name: id, kind: 'health', requiredToSign: id !== 'settings', lead: `Lead of ${id}` },
}))
const required = parties.filter(({ requiredToSign }) => requiredToSign).map(({ id }) => id)
const text = textOf([
  { did: 'section', section: { id: 'welcome', order: 1, title: 'Welcome', subtitle: '' } },
  {
    did: 'commitment',
    commitment: {
      ...{ id: 'ask', section: 'welcome', order: 1, text: 'We will ask.', easyRead: '', binds: ['council'] },
      ...{ evidence: { kind: 'record', what: 'The log' }, priorities: [] },
    },
  },
])
const position = (party: string, stance: Position['stance'] = 'support'): Position => ({
  ...{
    commitment: 'ask',
    party,
    hash: 'now',
    stance,
    reason: stance === 'object' ? 'No' : null,
    reservation: null,
  },
})
const signature = (party: string, hash = 'now'): Signature => ({
  ...{ party, hash, name: 'A Name', job: 'Lead', method: 'in_workspace', on: '2026-11-01' },
})
const charter = (over: Partial<Charter>): Charter => ({
  ...{ stage: 'set_up', text, hash: 'now', parties, commentsFrom: [], openSuggestions: 0 },
  ...{ consultOpenedOn: null, consultClosesOn: null, positions: required.map((id) => position(id)) },
  ...{ signatures: required.map((id) => signature(id)), reviewDueOn: '2027-06-01', reviewPublished: false },
  ...{ newerPublished: false, today: '2026-11-24', ...over },
})
const lacks = (over: Partial<Charter>, to: Stage) => missingFor(charter(over), to)

describe('the gates of a charter', () => {
  it('ask for a named lead of every required party', () => {
    const nameless = parties.map((party) => ({ ...party, lead: null }))
    expect(lacks({ parties: nameless }, 'gather')).toEqual([{ what: 'lead', names: required }])
  })

  it('ask for comments of parent carers and of young people', () => {
    expect(lacks({ stage: 'gather', commentsFrom: ['parent_carer', 'staff'] }, 'draft')).toEqual([
      { what: 'comments', names: ['young_person'] },
    ])
  })

  it('ask whom each commitment binds and how it is seen', () => {
    const bare = { ...text, commitments: [{ ...text.commitments[0]!, binds: [], evidence: null }] }
    expect(lacks({ stage: 'draft', text: bare }, 'consult').map(({ what }) => what)).toEqual([
      'binds',
      'evidence',
    ])
  })

  it.each([
    [{ consultOpenedOn: null, consultClosesOn: null }, 'closing-date'],
    [{ consultOpenedOn: '2026-10-10', consultClosesOn: '2026-11-06' }, 'four-weeks'],
    [{ consultOpenedOn: '2026-10-10', consultClosesOn: '2026-11-24' }, 'still-open'],
  ])('keep a consultation open long enough: %o', (days, what) => {
    expect(lacks({ stage: 'consult', ...days }, 'revise').map((one) => one.what)).toEqual([what])
  })

  it('let a consultation end the day after its closing date', () => {
    expect(
      lacks({ stage: 'consult', consultOpenedOn: '2026-10-10', consultClosesOn: '2026-11-23' }, 'revise'),
    ).toEqual([])
  })

  it('ask for an outcome of every suggestion', () => {
    expect(lacks({ stage: 'revise', openSuggestions: 2 }, 'agree')).toEqual([
      { what: 'open-suggestions', names: ['2'] },
    ])
  })

  it('ask for every signature under this very text, and a review within a year', () => {
    const signatures = required.map((id) => signature(id, id === 'nhs' ? 'before' : 'now'))
    expect(
      lacks({ stage: 'sign', signatures, reviewDueOn: '2028-01-01' }, 'published').map(({ what }) => what),
    ).toEqual(['signatures', 'review-date'])
    expect(signedBy('nhs', signatures, 'now')).toBe('signed-an-earlier-version')
    expect(lacks({ stage: 'sign' }, 'published')).toEqual([])
  })

  it('know no way but the ones there are', () => {
    expect(() => lacks({}, 'published')).toThrow('does not go')
    expect(movesFrom('superseded')).toEqual([])
    expect(movesFrom('agree').map(({ to }) => to)).toEqual(['revise', 'sign'])
  })

  const anyPosition = fc.record({
    party: fc.constantFrom(...parties.map(({ id }) => id)),
    stance: fc.constantFrom(...Stance.options),
  })
  it('never let an open objection through to signing or beyond', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { maxLength: 20 }), (said) => {
        const positions = said.map(({ party, stance }) => position(party, stance))
        const last = new Map(said.map(({ party, stance }) => [party, stance]))
        const good = ![...last.values()].includes('object') && required.every((id) => last.has(id))
        const free = (stage: Stage, to: Stage) => lacks({ stage, positions }, to).length === 0
        return free('agree', 'sign') === good && free('sign', 'published') === good
      }),
    )
  })
})

describe('measure p2-m4, a charter in place', () => {
  const version = (over: object) =>
    inPlace({ ...charter({ stage: 'published', reviewDueOn: '2026-12-31' }), ...over })

  it.each([
    [{}, 'in-place', true],
    [{ stage: 'in_review' }, 'in-place', true],
    [{ stage: 'sign' }, 'not-published', false],
    [{ signatures: [] }, 'not-signed', false],
    [{ hash: 'other' }, 'not-signed', false],
    [{ today: '2026-12-31' }, 'review-overdue', true],
    [{ today: '2027-03-31' }, 'review-overdue', true],
    [{ today: '2027-04-01' }, 'review-too-late', false],
    [{ reviewDueOn: null }, 'review-too-late', false],
  ])('with %o is %s', (over, state, holds) => {
    expect(version(over)).toBe(state)
    expect(isTrue(version(over))).toBe(holds)
  })
})

it.each([
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-12-31', 12, '2027-12-31'],
])('counts months by the calendar: %s and %i months', (day, months, then) => {
  expect(monthsAfter(day, months)).toBe(then)
})
