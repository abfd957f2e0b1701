import { expect, test } from 'vitest'
import { footRules } from './margins'

const page = (now: string, all: string) => `Page ${now} of ${all}`

test('the foot of a page counts the pages and says which form it is', () => {
  const rules = footRules({ form: 'eoafam · 3', page, call: '0300' }, '12', 'ltr')
  expect(rules).toContain(
    '@bottom-left{content:"eoafam · 3 · " "Page " counter(page) " of " counter(pages);font:9pt',
  )
})

test('right-to-left pages begin on the right', () => {
  const rules = footRules({ form: 'eoafam', page, call: '0300' }, '24', 'rtl')
  expect(rules).toContain('@bottom-right{content:"eoafam · " "Page "')
  expect(rules).toContain('@bottom-left{content:"0300"')
})

test('no text can leave its string', () => {
  const rules = footRules({ form: '"}</style><b>\\', page, call: '' }, '12', 'ltr')
  expect(rules).toContain('content:"\\22 }\\3c /style>\\3c b>\\5c  · "')
})
