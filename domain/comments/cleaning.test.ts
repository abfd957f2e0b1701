import { expect, test } from 'vitest'
import { Cleaning, cleanedCopy, spanValue } from './cleaning'
import { proposedSpans } from './proposed'

const text = 'Ring me on 07700 900123. At Oakwood they laugh, and oakwood’s head, Ms Reed, lets them.'
const decide = (wanted: Record<string, unknown>) => cleanedCopy(text, Cleaning.parse({ rev: '0', ...wanted }))

test('what is ticked is taken out, and nothing else', () => {
  const [phone] = proposedSpans(text, [])
  expect(decide({ spans: spanValue(phone!) })).toMatchObject({
    words: 'Ring me on [phone number]. At Oakwood they laugh, and oakwood’s head, Ms Reed, lets them.',
  })
  expect(decide({})).toEqual({ words: text, spans: [] })
})

test('words that a person adds are taken out wherever they stand', () => {
  expect(decide({ places: 'Oakwood', names: ' Ms Reed \n', others: 'laugh' })).toMatchObject({
    words: 'Ring me on 07700 900123. At [place] they [taken out], and [place]’s head, [name], lets them.',
  })
})

test('words that are not there are said, field by field', () => {
  expect(decide({ places: 'Oakwood\nElm Park', names: 'Mr Reed' })).toEqual({
    problems: {
      places: '“Elm Park” is not in the comment. Write it as it stands there, one to a line.',
      names: '“Mr Reed” is not in the comment. Write it as it stands there, one to a line.',
    },
  })
})

test('a span that is not in the text is left aside', () => {
  expect(decide({ spans: ['0-9999-phone', '9-3-phone', '0-4-nothing', '0-4-constructor'] })).toEqual({
    words: text,
    spans: [],
  })
})
