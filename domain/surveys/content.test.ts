import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { optionsOf } from '../questions/question'
import { ListsFile, listsOf } from './lists'
import { questionsOf } from './survey'
import { SurveyFile, surveyOf } from './survey-file'
import { surveySchema } from './survey-schema'

const content = new URL('../../content/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, content), 'utf8'))
const files = readdirSync(new URL('surveys/', content)).filter((name) => name.endsWith('.json'))
const lists = listsOf(ListsFile.parse(read('lists.json')))
const surveys = files.map((name) => surveyOf(read(`surveys/${name}`), lists))

describe('the surveys in content/', () => {
  it('are ten, with 245 questions and 57 metrics', () => {
    expect(surveys).toHaveLength(10)
    expect(surveys.flatMap(questionsOf)).toHaveLength(245)
    expect(surveys.flatMap((survey) => survey.metrics)).toHaveLength(57)
  })

  it('have the questions they always had', () => {
    const counted = Object.fromEntries(surveys.map((survey) => [survey.id, questionsOf(survey).length]))
    expect(counted).toEqual({
      ap_parent: 25,
      ap_young_person: 16,
      early_years: 22,
      email_signature: 3,
      eoa_parent: 41,
      eoa_young_person: 14,
      hpci_annual: 57,
      staff_awareness: 17,
      yp_11_25: 32,
      yp_5_10: 18,
    })
  })

  it('write a short name as the end of a sentence', () => {
    const whats = surveys.flatMap(questionsOf).map((q) => q.what)
    expect(whats.filter((what) => !/^[a-z0-9].*[^.?!]$/.test(what))).toEqual([])
  })

  it('leave "prefer not to say" out of every base', () => {
    const bases = surveys
      .flatMap(questionsOf)
      .flatMap(optionsOf)
      .filter((option) => option.value === 'prefer_not_to_say' && !option.leftOut)
    expect(bases).toEqual([])
  })

  it('are read by editors in the same way', () => {
    for (const name of files) expect(SurveyFile.safeParse(read(`surveys/${name}`)).success, name).toBe(true)
  })

  it('have a schema for editors that is up to date (npm run content:schema)', () => {
    expect(read('survey.schema.json')).toEqual(JSON.parse(JSON.stringify(surveySchema())))
  })
})

describe('the lists in content/', () => {
  it('give options without what only pages of languages need', () => {
    expect(lists.languages?.find((option) => option.value === 'ur')).toEqual({ value: 'ur', label: 'Urdu' })
  })
})
