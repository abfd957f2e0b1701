import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../../domain/questions/sent'
import { kinds, type Question } from '../../domain/questions/question'
import { aQuestion } from '../../testing/surveys'
import { Field } from './field'

const words = {
  t: (key: string) => key,
  tell: (_: string, text: string) => ({ text }),
  readBy: 'read by a person',
  way: 'words' as const,
}
const html = (question: Question, more: object = {}) =>
  renderToStaticMarkup(
    <Field {...words} shown={undefined} problem={null} skips={null} {...{ question }} {...more} />,
  )
const every = Object.keys(kinds).map((kind) => [kind, aQuestion(kind as Question['kind'])] as const)

describe.each(every)('a question of the kind %s', (_, question) => {
  it('is the one heading of its page and has the fields that answer it, none chosen', () => {
    const page = html(question)
    expect(page.match(/<h1>/g)).toHaveLength(1)
    for (const name of fieldsOf(question)) expect(page).toContain(`name="${name}"`)
    expect(page).not.toContain('checked=""')
  })

  it('says what is wrong beside the field, tied to it for those who do not see it', () => {
    const page = html(question, { problem: 'Select something' })
    expect(page).toContain('Select something')
    expect(page).toMatch(/aria-describedby="[^"]*problem/)
  })
})

it.each([
  ['choice', 'b', 'checked="" value="b"'],
  ['choices', ['a', 'c'], 'checked="" value="c"'],
  ['score', '7', 'checked="" value="7"'],
  ['faces', 'sad', 'checked="" value="sad"'],
  ['short_text', 'My "words"', 'value="My &quot;words&quot;"'],
  ['long_text', 'They <listened>', '>They &lt;listened&gt;</textarea>'],
  ['month', { month: 'Marhc', year: '2026' }, 'value="Marhc"'],
] as const)('a %s shows again what was sent', (kind, shown, seen) => {
  expect(html(aQuestion(kind), { shown }).replace(/ id="[^"]*"/g, '')).toContain(seen)
})

it('leaves out the option that the skip button chooses', () => {
  const question = aQuestion('choice')
  const skips = question.options.find((option) => option.value === 'prefer_not_to_say')
  expect(html(question)).toContain('prefer_not_to_say')
  expect(html(question, { skips })).not.toContain('prefer_not_to_say')
})
