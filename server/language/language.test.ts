import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { englishMark } from '../../domain/language/english-mark'
import { placesOfSurvey } from '../../domain/language/places'
import { aQuestion, aSurvey } from '../../testing/surveys'

const survey = aSurvey([aQuestion('yes_no', { key: 'told' }), aQuestion('yes_no', { key: 'asked' })])
const careful = { ...survey, translations: 'checked' as const }
const [first, second] = survey.sections[0]!.questions
const places = placesOfSurvey(survey)

/** A house of its own, with Urdu for everything but one answer of the second question. */
const house = mkdtempSync(join(tmpdir(), 'heard-languages-'))
const before = process.cwd()

beforeAll(() => {
  const write = (path: string, json: object) => writeFileSync(join(house, path), JSON.stringify(json))
  for (const folder of ['content/languages', 'content/translations/ur'])
    mkdirSync(join(house, folder), { recursive: true })
  write('content/languages/ur.json', { call: 'فون {phone}' })
  write('content/languages/en.json', { call: 'Call {phone}' })
  const said = places.filter(({ place }) => place !== 'a_survey.asked.options.no')
  const own = said.filter(({ place }) => place.startsWith('a_survey.') && !/options\.(yes|no)$/.test(place))
  write('content/translations/ur/a_survey.json', fileOf(own, { checked: checkedIn('a_survey.told.') }))
  // One list file serves the first question; "no" of the second question says something else in English.
  const lists = said.filter(({ place }) => /told\.options\.(yes|no)$/.test(place))
  const shared = lists.map((at) => ({ ...at, place: at.place.replace('a_survey.told', 'lists.yesNo') }))
  write('content/translations/ur/lists.json', fileOf(shared, { status: 'checked' }))
  process.chdir(house)
})

afterAll(() => {
  process.chdir(before)
  rmSync(house, { recursive: true })
})

const checkedIn = (start: string) =>
  Object.fromEntries(
    places.filter(({ place }) => place.startsWith(start)).map(({ place }) => [place, 'Anna, 2026-12-01']),
  )

function fileOf(some: typeof places, more: object) {
  return {
    status: 'draft',
    by: 'Anna',
    on: '2026-11-24',
    texts: Object.fromEntries(some.map(({ place, english }) => [place, `ur ${english}`])),
    english: Object.fromEntries(some.map(({ place, english }) => [place, englishMark(english)])),
    ...more,
  }
}

/** The languages as a process that just started reads them. */
async function freshly(translations?: string) {
  vi.resetModules()
  if (translations) process.env.TRANSLATIONS = translations
  else delete process.env.TRANSLATIONS
  return import('./language')
}

const reworded = aSurvey(
  [
    first!,
    {
      ...second!,
      options: aQuestion('yes_no').options.map((o) => (o.value === 'no' ? { ...o, label: 'Nope' } : o)),
    } as typeof second,
  ].map((question) => question!),
)

describe('a survey in a language', () => {
  it('says everything in that language, with answers of shared lists, as a draft', async () => {
    const { phrases, translation } = await (await freshly()).surveyIn('ur', survey)
    for (const { place, english } of places)
      expect(phrases(place, english)).toEqual({ text: `ur ${english}` })
    expect(translation).toBe('draft')
  })

  it('says a question in English when one of its answers is not translated', async () => {
    const { phrases, translation } = await (await freshly()).surveyIn('ur', reworded)
    expect(phrases('a_survey.told.text', first!.text).text).toBe(`ur ${first!.text}`)
    expect(phrases('a_survey.asked.text', second!.text)).toEqual({ text: second!.text, lang: 'en' })
    expect(phrases('a_survey.asked.options.yes', 'YES')).toEqual({ text: 'YES', lang: 'en' })
    expect(translation).toBe('part')
  })

  it('is not translated when nothing of it is', async () => {
    const other = aSurvey([aQuestion('month', { key: 'when' })], {
      id: 'other',
      title: 'Another',
      subtitle: 'For the same test',
      intro: ['Welcome.'],
      thanks: ['Goodbye.'],
      sections: [{ id: 'other', title: 'Other', questions: [aQuestion('month', { key: 'when' })] }],
    })
    expect(await (await freshly()).surveyIn('ur', other)).toMatchObject({ translation: 'none' })
  })

  it('is told no drafts when the survey asks for checked translations', async () => {
    const { phrases, translation } = await (await freshly()).surveyIn('ur', careful)
    expect(phrases('a_survey.told.text', first!.text).text).toBe(`ur ${first!.text}`)
    expect(phrases('a_survey.told.options.yes', 'YES').text).toBe('ur YES')
    expect(phrases('a_survey.asked.text', second!.text).lang).toBe('en')
    expect(phrases('a_survey.title', survey.title).lang).toBe('en')
    expect(translation).toBe('part')
  })

  it('is told no drafts at all when the installation asks for checked translations', async () => {
    const { speaking, surveyIn } = await freshly('checked')
    expect((await speaking('ur')).phrases('a_survey.title', survey.title).lang).toBe('en')
    expect((await surveyIn('ur', survey)).phrases('a_survey.title', survey.title).lang).toBe('en')
  })

  it('needs no translation in English', async () => {
    const { phrases, translation } = await (await freshly()).surveyIn('en', survey)
    expect(phrases('a_survey.title', survey.title)).toEqual({ text: survey.title })
    expect(translation).toBe('checked')
  })
})

it('keeps the direction of what fills a gap in a right-to-left language', async () => {
  const { speaking } = await freshly()
  expect((await speaking('ur')).t('call', { phone: '0800 1111' })).toBe('فون \u20680800 1111\u2069')
  expect((await speaking('en')).t('call', { phone: '0800 1111' })).toBe('Call 0800 1111')
})
