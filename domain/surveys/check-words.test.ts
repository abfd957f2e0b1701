import { expect, it } from 'vitest'
import { wordAdvice } from './check-words'
import { Survey } from './survey'

const options = ['one', 'two', 'three', 'four', 'prefer_not_to_say'].map((value) => ({ value, label: value }))

const survey = Survey.parse({
  id: 'a_survey',
  title: 'A survey',
  subtitle: 'For a test',
  audience: 'child',
  style: 'easy_read_faces',
  minutes: 1,
  owner: 'council',
  status: 'draft_for_coproduction',
  dataSource: 'yearly',
  intro: ['We want to know. What do you really think about the many things we do?'],
  thanks: ['Thank you.'],
  sections: [
    {
      id: 'start',
      title: 'Start',
      questions: [{ kind: 'choice', key: 'q', text: 'How are you?', what: 'how you are', options }],
    },
  ],
  metrics: [],
})

it('counts words in a sentence and choices in a question, for those who read it', () => {
  expect(wordAdvice('a.json', survey)).toEqual([
    'a.json, "What do you really think about the many things we do?" has 11 words; aim for 8',
    'a.json, question q: there are 4 choices; aim for 3',
  ])
})

it('lets staff surveys have more', () => {
  expect(wordAdvice('a.json', { ...survey, audience: 'staff' })).toEqual([])
})
