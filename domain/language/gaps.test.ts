import { expect, it } from 'vitest'
import { gapsIn } from './gaps'

it.each([
  ['No gap at all', []],
  ['Call {childline} or {emergency}.', ['{childline}', '{emergency}']],
  ['{count, plural, one {# question} other {# of {total}}}', ['{count}', '{total}']],
  ['How was {{setting_type|the place}} for {name}?', ['{name}', '{{setting_type|…}}']],
  ['{n} and {n}', ['{n}']],
])('the gaps of "%s"', (text, gaps) => {
  expect(gapsIn(text)).toEqual(gaps)
})
