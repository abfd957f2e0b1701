/** Makes a tagged PDF of a page with the browser of this machine. */
import { installedBrowser } from './browser.mjs'
import { Refusal } from './steps.mjs'

/** Writes what `open` brought into a page as a tagged PDF with an outline; answers the page's title. */
export async function writePdf(file, open) {
  const executablePath = await installedBrowser()
  if (!executablePath) throw new Refusal('There is no Chromium on this machine: "npm test" installs one.')
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    await open(page)
    await page.evaluate(() => document.fonts.ready)
    await page.pdf({
      path: file,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
    return await page.title()
  } finally {
    await browser.close()
  }
}
