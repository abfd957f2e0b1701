/** Measures the first look at a page: what was sent to the phone, and when somebody can answer. */
import type { Browser, CDPSession, Page } from '@playwright/test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Noted, Purpose } from './clock'
import { newPhone } from './phone'

const STILL = 500
const PATIENCE = 60_000

/** One cold load. Bytes are counted as they were sent, headers too; times are ms since the navigation began. */
export type FirstLoad = {
  requests: string[]
  bytes: Record<string, number>
  total: number
  firstPaint: number
  answerable: number
  clicks: number
}

/** Loads an address on a phone that was never there. */
export async function firstLoad(browser: Browser, address: string): Promise<FirstLoad> {
  const { firstPaint, lastClick, clicks, ...sent } = await load(browser, address, 'answer')
  if (lastClick === null) throw new Error(`Nobody could answer at ${address}`)
  return { ...sent, firstPaint, answerable: Math.max(firstPaint, lastClick), clicks }
}

/** What was sent of a page to a phone that was never there, and when its first words showed. */
export async function firstSight(
  browser: Browser,
  address: string,
): Promise<{ total: number; firstPaint: number }> {
  const { total, firstPaint } = await load(browser, address, 'tasks')
  return { total, firstPaint }
}

async function load(browser: Browser, address: string, purpose: Purpose) {
  const { page, cdp, close } = await newPhone(browser, purpose)
  const sent = countWhatIsSent(cdp)
  await page.goto(address, { waitUntil: 'load', timeout: PATIENCE })
  await untilStill(sent)
  const { firstPaint, ...noted } = await notedOn(page)
  await close()
  if (firstPaint === null) throw new Error(`Nothing showed at ${address}`)
  return { ...summaryOf(sent), ...noted, firstPaint }
}

/** What the clock of a page has noted. */
export function notedOn(page: Page): Promise<Noted> {
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted)
}

type Sent = Map<string, { type: string; address: string; bytes: number; done: boolean; changed: number }>

function countWhatIsSent(cdp: CDPSession): Sent {
  const sent: Sent = new Map()
  let hops = 0
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type, redirectResponse }) => {
    if (!request.url.startsWith('http')) return
    const before = sent.get(requestId)
    // A redirect keeps the id of the request it answers, and is a request of its own.
    if (before && redirectResponse)
      sent.set(`${requestId} ${++hops}`, { ...before, bytes: redirectResponse.encodedDataLength, done: true })
    const kind = (type ?? 'other').toLowerCase()
    sent.set(requestId, { type: kind, address: request.url, bytes: 0, done: false, changed: Date.now() })
  })
  const finish = (id: string, bytes: number) => {
    const request = sent.get(id)
    if (request) Object.assign(request, { bytes, done: true, changed: Date.now() })
  }
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    finish(requestId, encodedDataLength),
  )
  cdp.on('Network.loadingFailed', ({ requestId }) => finish(requestId, 0))
  return sent
}

async function untilStill(sent: Sent): Promise<void> {
  const until = Date.now() + PATIENCE
  const isMoving = () => [...sent.values()].some(({ done, changed }) => !done || Date.now() - changed < STILL)
  while (isMoving() && Date.now() < until) await pause(50)
}

function summaryOf(sent: Sent) {
  const all = [...sent.values()]
  const bytes: Record<string, number> = {}
  for (const request of all) bytes[request.type] = (bytes[request.type] ?? 0) + request.bytes
  const total = all.reduce((sum, request) => sum + request.bytes, 0)
  return { requests: all.map(({ type, bytes: size }) => `${type} ${size}`), bytes, total }
}
