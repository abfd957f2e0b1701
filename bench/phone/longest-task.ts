/** Measures the longest piece of work that a page gives the phone's main thread before it is at rest. */
import type { Browser } from '@playwright/test'
import { notedOn } from './first-load'
import { newPhone } from './phone'

const REST = 700

/** The ms of the longest task over 50 ms of one cold load that nobody touches, as the browser counts; 0 for none. */
export async function longestTask(browser: Browser, address: string): Promise<number> {
  const { page, close } = await newPhone(browser, 'tasks')
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(REST)
  const { longTasks } = await notedOn(page)
  await close()
  return Math.max(0, ...longTasks)
}
