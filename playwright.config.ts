import { createServer, type AddressInfo } from 'node:net'
import { defineConfig } from '@playwright/test'
import { installedBrowser } from './scripts/browser.mjs'

// Found once and handed on: Playwright reads this file again in every worker.
process.env.HEARD_BROWSER ||= (await installedBrowser()) ?? ''
process.env.HEARD_JOURNEY_PORT ||= String(await freePort())

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/start-heard.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 8_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${process.env.HEARD_JOURNEY_PORT}`,
    viewport: { width: 360, height: 740 },
    locale: 'en-GB',
    actionTimeout: 15_000,
    serviceWorkers: 'allow',
    launchOptions: {
      executablePath: process.env.HEARD_BROWSER || undefined,
      args: [...quiet, ...asRoot],
    },
  },
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
