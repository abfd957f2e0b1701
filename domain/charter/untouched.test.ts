import { expect, test } from 'vitest'
import file from '../../content/charter.json'
import { StarterCharter } from './starter'
import { emptyText, type CharterText } from './text'
import { isUntouched } from './untouched'

const starter = StarterCharter.parse(file)
const text: CharterText = {
  title: starter.title,
  sections: [],
  commitments: starter.sections.flatMap(({ id: section, commitments }) =>
    commitments.map(({ id, order, text: words }) => ({
      ...{ id, section, order, text: words, easyRead: '', binds: [], evidence: null, priorities: [] },
    })),
  ),
}

test('a starter text that nobody changed is untouched, and one changed word ends that', () => {
  expect(isUntouched(text, starter)).toBe(true)
  const [first, ...rest] = text.commitments
  expect(
    isUntouched({ ...text, commitments: [{ ...first!, text: 'We will listen.' }, ...rest] }, starter),
  ).toBe(false)
})

test('fewer commitments of the starter text are still untouched; none at all are not', () => {
  expect(isUntouched({ ...text, commitments: text.commitments.slice(1) }, starter)).toBe(true)
  expect(isUntouched(emptyText, starter)).toBe(false)
})
