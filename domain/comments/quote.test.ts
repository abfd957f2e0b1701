import { describe, expect, it, test } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { consentToQuote, notToAgree, notToPropose, quoteState } from './quote'

const asks = aSurvey([aQuestion('long_text', { key: 'words' }), aQuestion('yes_no', { key: 'may_quote' })])
const asksNot = aSurvey([aQuestion('long_text', { key: 'words' })])
const [asha, ben] = ['asha', 'ben']
const proposed = { cleanedRev: 2, proposedBy: asha, agreedBy: null }
const agreed = { ...proposed, agreedBy: ben }

describe('consent to be quoted', () => {
  it.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['not_sure', 'no'],
    [null, 'no'],
  ])('%s means %s', (answer, consent) => expect(consentToQuote(asks, { may_quote: answer })).toBe(consent))

  it('is not asked by a survey without the question', () => {
    expect(consentToQuote(asksNot, {})).toBe('not-asked')
  })
})

test('a quote is of certain words: when they change it lapses', () => {
  expect(quoteState(null, 2)).toBe('none')
  expect(quoteState(proposed, 2)).toBe('proposed')
  expect(quoteState(agreed, 2)).toBe('agreed')
  expect(quoteState(agreed, 3)).toBe('lapsed')
  expect(quoteState(agreed, null)).toBe('lapsed')
})

test('words are proposed once they are cleaned and nobody refused', () => {
  expect(notToPropose('yes', null, 1)).toBeNull()
  expect(notToPropose('not-asked', null, 1)).toBeNull()
  expect(notToPropose('no', null, 1)).toBe('no-consent')
  expect(notToPropose('yes', null, null)).toBe('not-cleaned')
  expect(notToPropose('yes', proposed, 2)).toBe('already')
  expect(notToPropose('yes', agreed, 3)).toBeNull()
})

test('nobody agrees to their own proposal, nor to other words than were proposed', () => {
  expect(notToAgree(ben, 'yes', proposed, 2)).toBeNull()
  expect(notToAgree(asha, 'yes', proposed, 2)).toBe('own-proposal')
  expect(notToAgree(ben, 'yes', proposed, 3)).toBe('not-proposed')
  expect(notToAgree(ben, 'yes', agreed, 2)).toBe('not-proposed')
  expect(notToAgree(ben, 'yes', null, 2)).toBe('not-proposed')
  expect(notToAgree(ben, 'no', proposed, 2)).toBe('no-consent')
})
