import type { Page } from '@playwright/test'
import { Role } from '../domain/people/access'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { sendComment } from '../testing/sent-comment'
import { cameIn } from '../testing/staff'
import { staffMatrix } from '../testing/staff-matrix'

const survey = 'ap_parent'
const pages = staffMatrix().filter(({ guard }) => guard.page || guard.document)
const patterns = pages.map(({ address }) => ({
  address,
  fits: new RegExp(`^${address.replace(/\{\w+\}/g, '[^/]+')}$`),
}))
const patternOf = (path: string) => patterns.find(({ fits }) => fits.test(path))?.address
const doors = pages.filter(({ guard }) => guard.lets === 'everyone').map(({ address }) => address)

const always = patterns
  .map(({ address }) => address)
  .filter((address) => !address.includes('{') && !doors.includes(address))
const ofComments = patterns.map(({ address }) => address).filter((address) => /comments/.test(address))

test.use({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' })

test('every page is good on the smallest screen, in the dark', async ({ page, home, store }) => {
  test.setTimeout(600_000)
  const person = await cameIn(page, store, { roles: Role.options })
  await sendComment(home, survey, { ap_good: 'The people there ring back' })
  await store.look(
    `INSERT INTO readings (person_id, survey_id, purpose, reason, expires_at) VALUES ($1, $2, 'report', 'To look at every page', now() + interval '1 hour')`,
    [person.id, survey],
  )
  await store.look(
    `INSERT INTO themes (organisation_id, name, meaning) VALUES ($1, 'The looks of a page', 'Whatever is about them')`,
    [person.organisation],
  )
  // A page about something that this Heard has none of is looked at by the journey that makes one.
  const { seen, faults } = await crawled(page, [`/staff/comments/${survey}?show=all`, '/staff'], [...always])
  expect(faults).toEqual([])
  for (const address of [...always, ...ofComments]) expect(seen, address).toContain(address)
})

test('every door is good on the smallest screen, in the dark', async ({ page, store }) => {
  for (const address of doors) {
    await page.goto(address)
    await expectGoodPage(page)
  }
  await cameIn(page, store, { roles: ['analyst'], stage: 'first' })
  for (const address of ['/staff/sign-in/second', '/staff/sign-in/enrol']) {
    await page.goto(address)
    await expectGoodPage(page)
  }
})

/** Looks at each kind of page once: those that links lead to first, for they say what a page is about. */
async function crawled(page: Page, linked: string[], rest: string[]) {
  const seen = new Set<string>()
  const faults: string[] = []
  for (let next = linked.shift(); next; next = linked.shift() ?? rest.shift()) {
    const pattern = patternOf(new URL(next, 'http://x').pathname)
    if (!pattern || seen.has(pattern)) continue
    seen.add(pattern)
    await page.goto(next)
    await expect(page.getByRole('heading', { level: 1 }), next).not.toHaveText(/went wrong/)
    await expectGoodPage(page).catch((fault: Error) => faults.push(fault.message))
    linked.push(...(await linksOf(page)))
  }
  return { seen, faults }
}

function linksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/staff"]')].map((link) =>
      link.getAttribute('href')!,
    ),
  )
}
