import { describe, expect, it } from 'vitest'
import { aSurvey } from '../../testing/surveys'
import type { Question } from '../questions/question'

import { surveyProblems, type Known } from './check'

const FILE = 'content/surveys/a_survey.json'

const known: Known = {
  surveys: ['a_survey', 'young'],
  priorities: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'],
  measures: ['p1-m1'],
  sources: ['yearly'],
  organisations: ['council'],
  pictures: ['ear'],
}

const preferNot = { value: 'prefer_not_to_say', label: 'Prefer not to say', leftOut: true } as const
const options = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }, preferNot]
const asked: Question = {
  kind: 'choice',
  key: 'asked',
  text: 'Were you asked?',
  what: 'whether you were asked',
  options,
}
const told: Question = {
  kind: 'choice',
  key: 'told',
  text: 'Were you told?',
  what: 'whether you were told',
  options,
}
const words: Question = {
  kind: 'long_text',
  key: 'words',
  text: 'What went well?',
  what: 'what went well',
  limit: 500,
  personal: true,
}

const problemsOf = (questions: unknown[], rest?: Record<string, unknown>) =>
  surveyProblems(FILE, aSurvey(questions as Question[], rest), known)

describe('a survey is checked', () => {
  it('and a sound one has no problems', () => {
    expect(problemsOf([asked, { ...told, showIf: { question: 'asked', in: ['yes'] } }, words])).toEqual([])
  })

  it('says where a wrong priority is and what to use instead', () => {
    expect(problemsOf([{ ...asked, priority: 'p12' }])).toEqual([
      `${FILE}, question asked: priority "p12" is not in content/plan.json. Use one of p1 … p9.`,
    ])
  })

  it.each([
    ['a measure we do not have', { measures: [{ measure: 'p9-m9', role: 'supports' }] }, 'measure "p9-m9"'],
    ['support after an answer nobody can give', { supportIf: ['sometimes'] }, 'supportIf "sometimes"'],
    ['a key that looks ahead', { showIf: { question: 'told', in: ['yes'] } }, 'not an earlier question'],
    ['a question nobody is asked', { showIf: { not: { question: 'gone', in: ['yes'] } } }, 'looks at "gone"'],
    ['a repeated answer from below', { text: 'About {{told|it}}?' }, '{{told|…}} repeats an answer'],
    ['no way to prefer not to say', { options: options.slice(0, 2) }, '"prefer_not_to_say". Add one'],
    [
      'a way to a survey that is not there',
      { options: [{ ...options[0], leadsTo: 'old' }, preferNot] },
      'leadsTo "old"',
    ],
  ])('finds %s', (_, change, message) => {
    const problems = problemsOf([{ ...asked, ...change }, told])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('question asked: ')
    expect(problems[0]).toContain(message)
  })

  it('finds a condition that waits for an answer nobody can give', () => {
    const inner = { any: [{ question: 'asked', in: ['yes', 'maybe'] }] }
    expect(problemsOf([asked, { ...told, showIf: { all: [inner] } }])).toEqual([
      `${FILE}, question told: "showIf" waits for "maybe", which asked does not offer. Use one of yes, no, prefer_not_to_say.`,
    ])
  })

  it('does not let a section look at its own questions', () => {
    const showIf = { question: 'asked', in: ['yes'] }
    const sections = [{ id: 'start', title: 'Start', showIf, questions: [asked] }]
    expect(problemsOf([], { sections })[0]).toContain('section start: "showIf" looks at "asked"')
  })

  it('finds a key and a short name that come twice', () => {
    expect(problemsOf([asked, asked])).toEqual([
      `${FILE}, question asked: this key comes twice. Give the newer question another key.`,
      `${FILE}, "what": two questions say "whether you were asked". Page titles must differ: change one.`,
    ])
  })

  it('never repeats what a person wrote', () => {
    const problems = problemsOf([words, { ...asked, hint: 'You said {{words|something}}.' }])
    expect(problems[0]).toContain('Only choices are repeated')
  })

  it('asks for free text to be optional and marked personal', () => {
    const { personal: _, ...open } = { ...words, required: true }
    expect(problemsOf([open])).toEqual([
      expect.stringContaining('Remove "required"'),
      expect.stringContaining('Add "personal": true'),
    ])
  })

  it('keeps questions about the person last and optional', () => {
    const about = {
      id: 'about',
      title: 'About you',
      aboutYou: true,
      questions: [{ ...asked, required: true }],
    }
    const sections = [about, { id: 'end', title: 'End', questions: [told] }]
    expect(problemsOf([], { sections })).toEqual([
      `${FILE}, section about: "aboutYou" belongs to the last section only. Move it to the end.`,
      `${FILE}, question asked: questions about the person are optional. Remove "required".`,
    ])
  })

  it('knows its owner, its source and its own file', () => {
    const problems = surveyProblems(
      'content/surveys/other.json',
      aSurvey([asked], { owner: 'nobody', dataSource: 'nowhere' }),
      known,
    )
    expect(problems).toHaveLength(3)
    expect(problems[1]).toContain('owner "nobody" is not under "organisations"')
  })
})

it('may show pictures that we draw, or that it brings along', () => {
  const asked = (picture: string) => [
    { key: 'q', kind: 'choice', text: 'Q?', what: 'the q', options, picture },
  ]
  const school = {
    file: '/symbols/ours/school.svg',
    alt: 'A school',
    licence: 'CC BY 4.0',
    source: 'A council',
  }
  expect(problemsOf(asked('ear'))).toEqual([])
  expect(problemsOf(asked('school'), { pictures: { school } })).toEqual([])
  expect(problemsOf(asked('school'))).toEqual([
    expect.stringContaining('question q: picture "school" is not one that we draw'),
  ])
})

describe('a metric is checked', () => {
  const base = { id: 'm', measure: 'p1-m1', role: 'supports', plain: 'Some ÷ all.' }
  const clause = { question: 'asked', in: ['yes'] }
  it.each([
    [
      'a question of another survey',
      { unit: 'percent', numerator: { question: 'gone', in: ['yes'] }, denominator: clause },
      'counts "gone"',
    ],
    [
      'an answer nobody can give',
      { unit: 'percent', numerator: { all: [{ question: 'asked', in: ['ok'] }] }, denominator: clause },
      'counts "ok"',
    ],
    [
      'a percentage of nothing',
      { unit: 'percent', numerator: clause },
      'needs "numerator" and "denominator"',
    ],
    ['an average of no question', { unit: 'mean_score_1_5' }, 'Use the key of the question to average'],
    ['an average without scores', { unit: 'mean_score_1_5', question: 'asked' }, 'has no scores'],
  ])('finds %s', (_, change, message) => {
    const problems = problemsOf([asked], { metrics: [{ ...base, ...change }] })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('metric m: ')
    expect(problems[0]).toContain(message)
  })
})
