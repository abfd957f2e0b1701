// @vitest-environment jsdom
import { virtual } from '@guidepup/virtual-screen-reader'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { inEnglish } from '../../domain/language/words'
import { kinds, type Question } from '../../domain/questions/question'
import { questionsOf } from '../../domain/surveys/survey'
import { inWay } from '../../domain/ways/in-way'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { said } from '../../testing/words'
import { QuestionDocument } from './question-document'

const shell = {
  language: 'en' as const,
  t: said as never,
  phrases: inEnglish,
  path: '/surveys/a_survey',
  contact: { label: 'Write to', email: 'us@example.org' },
  madeUp: false,
  name: { text: 'A survey' },
  owner: 'The council',
  translation: 'whole' as never,
  contacts: [
    { id: 'emergency', label: { text: 'In an emergency' }, phone: '999' },
    { id: 'herts_childrens_services', label: { text: 'Children’s Services' }, phone: '0300 123 4043' },
  ],
  isRead: true,
  place: { place: 3, left: 6, sure: true },
  draft: '/en/surveys/a_survey/d/secret',
  number: 3,
  back: '/en/surveys/a_survey/d/secret/2',
  rev: '1',
  shown: undefined,
  problem: null,
  changed: null,
  skips: null,
}

/** What a screen reader says of the page of a question, from the way back to the languages. */
async function spoken(question: Question, wanted: object = {}): Promise<string> {
  const page = <QuestionDocument {...shell} survey={aSurvey([question])} question={question} {...wanted} />
  document.documentElement.innerHTML = renderToStaticMarkup(page)
  await virtual.start({ container: document.querySelector('main')! })
  while ((await virtual.lastSpokenPhrase()) !== 'end of main') await virtual.next()
  return `${(await virtual.spokenPhraseLog()).join('\n')}\n`
}

afterEach(() => virtual.stop())

describe('a screen reader', () => {
  it.each(Object.keys(kinds) as Question['kind'][])('says a question of the kind %s whole', async (kind) => {
    await expect(await spoken(aQuestion(kind))).toMatchFileSnapshot(`spoken/${kind}.txt`)
  })

  it('says which answer is chosen', async () => {
    await expect(await spoken(aQuestion('choice'), { shown: 'b' })).toMatchFileSnapshot(
      'spoken/choice-chosen.txt',
    )
  })

  it('says a question in pictures as buttons with their words', async () => {
    const pictures = { asks: ['q'], texts: { 'q.text': 'Easy or hard?' }, pictures: { 'q.a': 'mark_yes' } }
    const survey = inWay(aSurvey([aQuestion('choice')], { ways: { pictures } }), 'pictures')
    const [question] = questionsOf(survey)
    await expect(await spoken(question!, { survey })).toMatchFileSnapshot('spoken/pictures.txt')
  })

  it('says what is wrong first, and again beside the question', async () => {
    const question = aQuestion('choice')
    const problem = 'Select something, or choose "Skip this question"'
    await expect(await spoken(question, { problem })).toMatchFileSnapshot('spoken/choice-refused.txt')
  })
})
