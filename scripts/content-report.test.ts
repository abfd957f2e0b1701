import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { contentReport } from './content-report'
import { pictures } from '../components/pictures/pictures'
import { readContent, type WrittenContent } from './read-content'

const root = fileURLToPath(new URL('..', import.meta.url))
const content = readContent(root)

const broken = (change: Partial<WrittenContent>) => contentReport({ ...content, ...change }).problems

describe('the content report', () => {
  it('finds nothing wrong in our content', () => {
    expect(contentReport(content).problems).toEqual([])
  })

  it('says which file is missing or is not JSON', () => {
    const plan = { file: 'content/plan.json', json: null, broken: 'the file is missing. Put it back.' }
    expect(broken({ plan })).toContain('content/plan.json: the file is missing. Put it back.')
  })

  it('says when a survey goes missing that a metric, a source or the charter needs', () => {
    const surveys = content.surveys.filter(({ file }) => !file.endsWith('/eoa_parent.json'))
    const problems = broken({ surveys }).join('\n')
    expect(problems).toContain('there is no content/surveys/eoa_parent.json')
    expect(problems).toContain('no metric "eoa_mean" names this measure')
    expect(problems).toContain('names no question we ask')
  })

  it('tells of one slip once', () => {
    const surveys = content.surveys.map((survey) =>
      survey.file.endsWith('/eoa_parent.json')
        ? { ...survey, json: null, broken: 'this is not JSON.' }
        : survey,
    )
    expect(broken({ surveys })).toEqual(['content/surveys/eoa_parent.json: this is not JSON.'])
  })

  it('says when the schema for editors is old', () => {
    expect(broken({ schema: { file: 'content/survey.schema.json', json: {} } })).toEqual([
      'content/survey.schema.json is out of date. Run "npm run content:schema".',
    ])
  })

  it('says when a way is of no survey, cannot be read, or says too much', () => {
    const good = content.ways.pictures.find(({ file }) => file.endsWith('/yp_5_10.json'))!
    const way = (change: object) =>
      broken({ ways: { ...content.ways, pictures: [{ ...good, ...change }] } }).join('\n')
    expect(way({ file: 'content/ways/pictures/nobody.json' })).toContain('there is no survey of this name')
    expect(way({ json: null, broken: 'this is not JSON.' })).toContain('yp_5_10.json: this is not JSON.')
    expect(way({ json: { asks: [] } })).toContain('asks: this is too short')
    const long = { 'friends.text': 'Do you play with your friends a lot or are you alone?' }
    expect(way({ json: { ...(good.json as object), texts: long } })).toContain('At most 8 can stand here')
  })

  it('says when a picture that a survey brings along is not there, or too heavy', () => {
    const file = '/symbols/ours/school.svg'
    const school = { file, alt: 'A school', licence: 'CC BY 4.0', source: 'A council' }
    const surveys = content.surveys.map((survey) =>
      survey.file.endsWith('/yp_5_10.json')
        ? { ...survey, json: { ...(survey.json as object), pictures: { school } } }
        : survey,
    )
    expect(broken({ surveys })).toEqual([
      expect.stringContaining('there is no public/symbols/ours/school.svg'),
    ])
    expect(broken({ surveys, symbols: [{ file, bytes: 9000 }] })).toEqual([
      expect.stringContaining('has 9000 bytes'),
    ])
    expect(broken({ surveys, symbols: [{ file, bytes: 4000 }] })).toEqual([])
  })

  it('says when a language leaves words out', () => {
    const languages = [
      { file: 'content/languages/en.json', json: { start: 'Start' } },
      { file: 'content/languages/pl.json', json: {} },
    ]
    expect(broken({ languages })).toEqual(['content/languages/pl.json: "start" is missing. Add its words.'])
  })

  it('says when a translation has no place, and where the English has changed since', () => {
    const file = 'content/translations/pl/lists.json'
    const header = { status: 'draft', by: 'Anna', on: '2026-11-24' }
    const report = (json: object) =>
      contentReport({ ...content, translations: [{ file, json: { ...header, ...json } }] })
    expect(report({ texts: { 'lists.nothing': 'Nic' } }).problems.join()).toContain('"lists.nothing"')
    const old = { texts: { contact: 'Napisz do nas' }, english: { contact: 'old' } }
    expect(report(old).problems).toEqual([])
    expect(report(old).advice.join()).toContain('the English has changed')
  })
})

it('every picture is used: by content, or on the pages around it', () => {
  const around = [
    ...['words', 'easy_read', 'pictures', 'back', 'stop', 'next', 'more', 'send', 'apple', 'chips'],
    ...['speech', 'choose', 'eye', 'lock', 'safe', 'tick', 'cross'],
  ]
  const said = JSON.stringify([content.surveys, content.lists, content.ways])
  const named = Object.keys(pictures).filter(
    (name) => !around.includes(name) && !new RegExp(`"${name}(:(yes|half|no))?"`).test(said),
  )
  expect(named).toEqual([])
})
