/** Measures the way from one question to the next: from pressing Continue to the next title on the screen. */
import type { Browser, Page } from '@playwright/test'
import { notedOn } from './first-load'
import { newPhone } from './phone'

const STEPS = 11
const PATIENCE = 60_000

/** The ms of eleven steps from a first question on, by the page's own clock. */
export async function nextSteps(browser: Browser, address: string): Promise<number[]> {
  const { page, close } = await newPhone(browser, 'step')
  await page.goto(address, { waitUntil: 'load', timeout: PATIENCE })
  const steps: number[] = []
  while (steps.length < STEPS) steps.push(await goOn(page))
  await close()
  return steps
}

async function goOn(page: Page): Promise<number> {
  const before = page.url()
  await answer(page)
  await page.getByRole('button', { name: 'Continue', exact: true }).click({ noWaitAfter: true })
  await page.waitForURL((url) => url.href !== before, { waitUntil: 'load', timeout: PATIENCE })
  await page.waitForFunction(() => (window as unknown as { noted?: { step: number | null } }).noted?.step)
  return (await notedOn(page)).step!
}

async function answer(page: Page): Promise<void> {
  const choice = page.locator('main').locator('input[type=radio], input[type=checkbox]').first()
  if (await choice.count()) await choice.check({ force: true })
  else await page.locator('main').locator('textarea, input[type=text]').first().fill('They were kind.')
}
