import { expect, type Page } from '@playwright/test'
import { expectHeading, press } from './answering'
import { said } from './words'

/** Asks on a question's page to save the survey on this phone, and says so once more where it is explained. */
export async function saveOnPhone(page: Page): Promise<void> {
  await press(page, said('phone.title'))
  await expectHeading(page, said('phone.title'))
  await press(page, said('phone.title'))
  await expectState(page, 'saved')
}

/** What the phone says about what it keeps. */
export async function expectState(
  page: Page,
  state: 'saved' | 'waiting' | 'gone' | 'already',
): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: said(`phone.${state}`) })).toBeVisible()
}

/** Nothing of anything is in any store of the browser. */
export async function expectNothingLeft(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([])
  expect(await storedOn(page)).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
}

/** How much there is in each store of the browser. */
export function storedOn(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}
