import { describe, expect, it } from 'vitest'
import { aQuestion, aSurvey, options } from '../../testing/surveys'
import { wayProblems } from './check-way'
import type { OtherWay, Wording } from './way'

const preferNot = { value: 'prefer_not_to_say', label: 'Prefer not to say', leftOut: true } as const
const survey = aSurvey([
  aQuestion('choice', { key: 'who', options: [...options('me', 'other'), preferNot] }),
  aQuestion('choice', {
    key: 'how',
    options: [...options('a', 'b', 'c', 'd', 'e'), preferNot],
    showIf: { question: 'who', in: ['other'] },
  }),
  aQuestion('long_text', { key: 'words' }),
  aQuestion('score', { key: 'score' }),
])
const good: Wording = {
  asks: ['who'],
  texts: { 'who.text': 'Who did this?' },
  pictures: { who: 'person', 'who.me': 'me', 'who.other': 'me:no' },
}

function problems(way: OtherWay, change: Partial<Wording>): string {
  const found = wayProblems('content/ways/x/a_survey.json', survey, way, { ...good, ...change }, [
    'person',
    'me',
  ])
  for (const line of found) expect(line).toMatch(/^content\/ways\/x\/a_survey\.json, /)
  return found.join('\n')
}

describe('a wording is checked', () => {
  it('and nothing is found in a good one', () => {
    expect(problems('easy_read', {})).toBe('')
    expect(problems('pictures', {})).toBe('')
  })

  it.each<[string, OtherWay, Partial<Wording>, string]>([
    [
      'a question that is not there',
      'easy_read',
      { asks: ['who', 'nobody'] },
      'asks "nobody" is not a question',
    ],
    ['a question asked twice', 'easy_read', { last: ['who'] }, 'question who: it is asked twice'],
    ['one before what it waits for', 'easy_read', { asks: ['how', 'who'] }, 'how: it waits for "who"'],
    ['one that waits for what is not asked', 'easy_read', { asks: ['how'] }, 'how: it waits for "who"'],
    [
      'words of nothing',
      'easy_read',
      { texts: { 'who.options.you': 'You' } },
      'texts "who.options.you" is not',
    ],
    [
      'words of what is not asked',
      'easy_read',
      { texts: { 'words.text': 'W?' } },
      'texts "words.text" is not',
    ],
    ['an answer that is not there', 'easy_read', { shows: { who: ['me', 'us'] } }, 'who: shows "us" is not'],
    ['a picture nobody drew', 'easy_read', { pictures: { who: 'dragon' } }, 'picture "dragon" is not'],
    ['no picture', 'easy_read', { pictures: {} }, 'who: it has no picture'],
    [
      'an answer without a picture',
      'pictures',
      { pictures: { who: 'person', 'who.me': 'me' } },
      'the answer "other" has no picture',
    ],
    [
      'a long question',
      'pictures',
      { texts: { 'who.text': 'Who did all of this here with you then?' } },
      'the question has 9 words. At most 8',
    ],
    [
      'a long sentence',
      'easy_read',
      { texts: { 'who.hint': 'One two three four five six seven eight nine ten eleven.' } },
      'has 11 words. At most 10',
    ],
    [
      'many sentences',
      'pictures',
      { texts: { 'who.hint': 'One. Two.' } },
      'the page has 3 sentences. At most 2',
    ],
    [
      'a long answer',
      'pictures',
      { texts: { 'who.options.me': 'Me all alone' } },
      'the answer "Me all alone" has 3 words. At most 2',
    ],
    [
      'many answers',
      'easy_read',
      { asks: ['who', 'how'], pictures: { ...good.pictures, how: 'me' } },
      'how: it offers 5 answers. At most 4',
    ],
    [
      'a reason that is not needed',
      'easy_read',
      { manyChoices: { who: 'There are so many.' } },
      '"manyChoices" is not needed',
    ],
    [
      'a box without a hint',
      'easy_read',
      { asks: ['words'], texts: {}, pictures: { words: 'me' } },
      'words: people may write anything',
    ],
    [
      '0 to 10',
      'easy_read',
      { asks: ['score'], texts: {}, pictures: { score: 'me' } },
      'score: 0 to 10 is too much',
    ],
    [
      'writing in pictures',
      'pictures',
      {
        asks: ['who', 'words'],
        texts: { ...good.texts, 'words.hint': 'No names.' },
        pictures: { ...good.pictures, words: 'me' },
      },
      'words: one press cannot answer this',
    ],
  ])('and says so of %s', (_, way, change, said) => {
    expect(problems(way, change)).toContain(said)
  })

  it('and lets more answers stand where the reason is written down', () => {
    const how = { asks: ['who', 'how'], pictures: { ...good.pictures, how: 'me' } }
    expect(problems('easy_read', { ...how, manyChoices: { how: 'A list that is given.' } })).toBe('')
  })

  it('and lets a helper read more at the end, and write', () => {
    const texts = {
      ...good.texts,
      'words.text': 'Helper: what did you see that tells you?',
      'words.hint': 'No names. No places.',
    }
    expect(problems('pictures', { last: ['words'], texts })).toBe('')
  })

  it('and knows pictures that the survey brings along', () => {
    const school = {
      file: '/symbols/ours/school.svg',
      alt: 'A school',
      licence: 'CC BY',
      source: 'A council',
    }
    const own = { ...survey, pictures: { school } }
    const wording = { ...good, pictures: { ...good.pictures, who: 'school' } }
    expect(wayProblems('f', own, 'easy_read', wording, ['me'])).toEqual([])
  })
})
