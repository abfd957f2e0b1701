/** Finds a Chromium for the journeys, or installs one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { root } from './prepare.mjs'
import { attempt, Refusal } from './steps.mjs'

const fromTheSystem = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const longestDownload = 300_000

/** The browser's program: Playwright's own if it runs, else the machine's; undefined when there is none. */
export async function installedBrowser() {
  const { chromium } = await import('@playwright/test')
  return [chromium.executablePath(), ...fromTheSystem].find(
    (path) => existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0,
  )
}

/** Installs a browser when there is none: Playwright's own, or as root the system's. */
export async function installBrowser() {
  if (await installedBrowser()) return 'unchanged'
  const asRoot = process.getuid?.() === 0
  const said = [await download(asRoot ? ['--with-deps'] : [])]
  if (!(await installedBrowser()) && asRoot) said.push(await fromPackages())
  if (await installedBrowser()) return undefined
  throw new Refusal(
    `${said.join('\n')}\nThere is no browser, and none could be installed: install Chromium, then run npm test again.`,
  )
}

async function download(options) {
  const args = ['node_modules/@playwright/test/cli.js', 'install', ...options, 'chromium']
  const { output } = await attempt(process.execPath, args, { cwd: root, timeout: longestDownload })
  return output
}

async function fromPackages() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const command = 'apt-get update && apt-get install -y --no-install-recommends chromium'
  const { output } = await attempt('/bin/sh', ['-c', command], { cwd: root, env, timeout: longestDownload })
  return output
}
