import type { Page } from '@playwright/test'
import { headingOf, receiptCode } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { answerByKeyboard, enter, tabTo, type Wishes } from '../testing/keyboard'
import { said } from '../testing/words'

const helped = {
  'Who is answering these questions?': ['Me, with help from someone'],
  'How old are you?': ['16 or 17'],
}

/** The ten surveys; where the first option would leave a branch closed, the one that opens it. */
const surveys: Record<string, Wishes> = {
  ap_parent: {},
  ap_young_person: { 'Who is answering these questions?': ['Someone else is answering for me'] },
  early_years: {},
  email_signature: {},
  eoa_parent: {},
  eoa_young_person: helped,
  hpci_annual: { 'How old is your child or young person?': ['16 or 17'] },
  staff_awareness: { 'Where do you work?': ['Mainstream school'] },
  yp_11_25: helped,
  yp_5_10: { 'Who is doing this?': ['A grown-up is answering for me'] },
}

test.use({ viewport: { width: 320, height: 640 } })

for (const [survey, wishes] of Object.entries(surveys)) {
  test(`${survey} can be finished by keyboard on a narrow phone, every page good for everyone`, async ({
    page,
    store,
  }) => {
    test.setTimeout(240_000)
    await openByKeyboard(page, survey)
    const places = await answerEverything(page, wishes)
    expect(places.map(({ place }) => place)).toEqual(places.map((_, at) => at + 1))
    for (const { place, total } of places)
      expect(total ?? places.length, `at question ${place}`).toBe(places.length)
    await expectGoodPage(page)
    await enter(page, said('check.send'))
    expect(await headingOf(page)).toBe(said('thanks.title'))
    await expectGoodPage(page)
    const response = await store.response(survey, await receiptCode(page))
    expect(Object.values(response!.answers)).not.toContain(null)
    expect(Object.keys(response!.answers)).toHaveLength(places.length)
  })
}

async function openByKeyboard(page: Page, survey: string) {
  await page.goto(`/en/surveys/${survey}`)
  await expectGoodPage(page)
  await enter(page, said('start.start'))
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
    if (place) {
      places.push(place)
      await answerByKeyboard(page, wishes)
    } else await enter(page, said('question.continue'))
  }
  return places
}

/** "Question 3 of 9", or "Question 3, about 6 left" while answers may still change how many there are. */
type Place = { place: number; total: number | null }

function placeIn(text: string): Place | null {
  const sure = text.match(/^Question (\d+) of (\d+)$/m)
  if (sure) return { place: Number(sure[1]), total: Number(sure[2]) }
  const about = text.match(/^Question (\d+), about \d+ left$/m)
  return about ? { place: Number(about[1]), total: null } : null
}
