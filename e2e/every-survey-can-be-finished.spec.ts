import type { Page } from '@playwright/test'
import type { Way } from '../domain/ways/way'
import { headingOf, receiptCode } from '../testing/answering'
import { expectGoodPage, expectNothingOverTheEdge } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { answerByKeyboard, enter, isOnePress, pressByKeyboard, tabTo, type Wishes } from '../testing/keyboard'
import { walkThrough } from '../testing/plain-walk'
import { said } from '../testing/words'

const helped = {
  'Who is answering these questions?': ['Me, with help from someone'],
  'How old are you?': ['16 or 17'],
}
const forThem = { 'Who answered?': ['Someone else, for me'], 'How old are you?': ['16–17'] }

/** The ten surveys in their ways; where the first option would leave a branch closed, the one that opens it. */
const surveys: Record<string, Partial<Record<Way, Wishes>>> = {
  ap_parent: { words: {} },
  ap_young_person: {
    words: { 'Who is answering these questions?': ['Someone else is answering for me'] },
    easy_read: helped,
    pictures: forThem,
  },
  early_years: { words: {} },
  email_signature: { words: {} },
  eoa_parent: { words: {}, easy_read: {} },
  eoa_young_person: { words: helped, easy_read: helped, pictures: forThem },
  hpci_annual: {
    words: { 'How old is your child or young person?': ['16 or 17'] },
    easy_read: { 'How old is your child?': ['0 to 5'] },
  },
  staff_awareness: { words: { 'Where do you work?': ['Mainstream school'] } },
  yp_11_25: { words: helped, easy_read: helped, pictures: forThem },
  yp_5_10: {
    words: { 'Who is doing this?': ['A grown-up is answering for me'] },
    easy_read: { 'Who is doing this?': ['Me, and someone is helping me'] },
    pictures: { 'Who did this?': ['Me, with help'] },
  },
}

/** One survey for each way, done by keyboard with axe on every page; the others go by the same documents. */
const byKeyboard: Record<Way, string> = { words: 'eoa_parent', easy_read: 'yp_11_25', pictures: 'yp_5_10' }

test.use({ viewport: { width: 320, height: 640 } })

for (const [way, survey] of Object.entries(byKeyboard) as [Way, string][])
  test(`${survey} can be finished in ${way}, by keyboard on a narrow phone, every page good for everyone`, async ({
    page,
    store,
  }) => {
    test.setTimeout(600_000)
    await openByKeyboard(page, survey, way)
    const places = await answerEverything(page, surveys[survey]![way]!)
    expectInOrder(places)
    await expectGoodPage(page)
    await enter(page, way === 'pictures' ? said('check.shortSend') : said('check.send'))
    expect(await headingOf(page)).toBe(said('thanks.title'))
    await expectGoodPage(page)
    const response = await store.response(survey, await receiptCode(page))
    expect(Object.values(response!.answers)).not.toContain(null)
    expect(Object.keys(response!.answers)).toHaveLength(places.length)
    expect(response!.way).toBe(way)
  })

for (const [survey, ways] of Object.entries(surveys))
  test(`${survey} can be finished in each of its ways without scripts, and fits a narrow phone`, async ({
    page,
    store,
    home,
  }) => {
    test.setTimeout(180_000)
    for (const [way, wishes] of Object.entries(ways) as [Way, Wishes][]) {
      const { places, onOnePage, receipt } = await walkThrough(home, survey, way, wishes)
      expectInOrder(places.map((place) => placeIn(place)!))
      await page.setContent(onOnePage)
      await expectNothingOverTheEdge(page)
      const response = await store.response(survey, receipt)
      expect(Object.values(response!.answers)).not.toContain(null)
      expect(Object.keys(response!.answers)).toHaveLength(places.length)
      expect(response!.way).toBe(way)
    }
  })

async function openByKeyboard(page: Page, survey: string, way: Way) {
  await page.goto(`/en/surveys/${survey}`)
  await expectGoodPage(page)
  const starts = [said(`ways.${way}.start`), ...(way === 'words' ? [said('start.start')] : [])]
  await tabTo(page, ({ words }) => starts.includes(words))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/taking-part')
  await expectGoodPage(page)
  await tabTo(page, ({ sort }) => sort === 'radio')
  await page.keyboard.press('Space')
  await enter(page, said('question.continue'))
}

/** Goes through every page up to the check; answers where each question said it stood. */
async function answerEverything(page: Page, wishes: Wishes) {
  const places: Place[] = []
  while ((await headingOf(page)) !== said('check.title')) {
    await expectGoodPage(page)
    const place = placeIn(await page.getByRole('main').innerText())
    if (place) places.push(place)
    if (await isOnePress(page)) await pressByKeyboard(page, wishes)
    else if (place) await answerByKeyboard(page, wishes)
    else if ((await headingOf(page)) === said('more.title')) await enter(page, said('more.more'))
    else await enter(page, said(page.url().includes('/practice') ? 'pictures.next' : 'question.continue'))
  }
  return places
}

/** "Question 3 of 9", "Question 3, about 6 left" while answers may still change how many there are, or "Question 3". */
type Place = { place: number; total: number | null }

function placeIn(text: string): Place | null {
  const sure = text.match(/^Question (\d+) of (\d+)$/m)
  if (sure) return { place: Number(sure[1]), total: Number(sure[2]) }
  const about = text.match(/^Question (\d+)(, about \d+ left)?$/m)
  return about ? { place: Number(about[1]), total: null } : null
}

/** Each question stands one after the other, and those that are sure of it say how many there were. */
function expectInOrder(places: Place[]) {
  expect(places.map(({ place }) => place)).toEqual(places.map((_, at) => at + 1))
  for (const { place, total } of places)
    expect(total ?? places.length, `at question ${place}`).toBe(places.length)
}
