import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { contentReport } from './content-report'
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
