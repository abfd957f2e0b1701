/** One emulated phone: small, four times slower than this machine, on a poor mobile network, with nothing stored. */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { installBrowser, installedBrowser } from '../../scripts/browser.mjs'
import { clockScript, type Purpose } from './clock'

const SLOWER = 4
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** A phone with an open, empty page. */
export type Phone = { page: Page; cdp: CDPSession; close: () => Promise<void> }

/** Opens the browser that all phones of a run share; it cannot reach beyond this machine. */
export async function openBrowser(): Promise<Browser> {
  await installBrowser()
  return chromium.launch({
    executablePath: await installedBrowser(),
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--disable-gpu', '--disable-extensions', '--disable-dev-shm-usage'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
}

/** A phone that has never been here: cold cache, slow processor, slow network. */
export async function newPhone(browser: Browser, purpose: Purpose): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
  })
  const page = await context.newPage()
  await page.addInitScript(clockScript(purpose))
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', network)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return { page, cdp, close: () => context.close() }
}
