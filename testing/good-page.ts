import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const alsoOn = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }
const resultTypes: ['violations'] = ['violations']

/** A page as everyone must be able to use it: axe finds nothing, nothing runs over the edge, markup and styles are sound. */
export async function expectGoodPage(page: Page): Promise<void> {
  await expectOwnStyles(page)
  await expectAccessible(page)
  await expectNothingOverTheEdge(page)
  await expectSoundMarkup(await page.content())
}

/** What stands below the first screen of a phone comes a moment after the rest; here it comes at once. */
async function showAll(page: Page): Promise<void> {
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
}

/** A public page has in the stylesheet that it brings along all that the larger one of public pages says of its classes. */
async function expectOwnStyles(page: Page): Promise<void> {
  if (!/^\/[a-z]{2}(\/|$)/.test(new URL(page.url()).pathname)) return
  const missing = await page.evaluate(
    (all) => {
      const own = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('')
      const classes = new Set([...document.body.querySelectorAll('*')].flatMap((one) => [...one.classList]))
      const says = (css: string, name: string) =>
        new RegExp(`\\.${CSS.escape(name).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\w-])`).test(css)
      return own ? [...classes].filter((name) => says(all, name) && !says(own, name)) : []
    },
    readFileSync('generated/reading.css', 'utf8'),
  )
  expect(missing, `classes without their styles on ${page.url()}`).toEqual([])
}

/** axe, at WCAG 2.2 AA, with the best practices, target sizes and contrast of AAA. */
async function expectAccessible(page: Page): Promise<void> {
  const runOnly = { type: 'tag' as const, values: levels }
  await expectNoViolation(page, { runOnly, rules: alsoOn, resultTypes })
}

/** Every text can be read on what is behind it, at AAA; the part of axe that depends on colours. */
export async function expectReadable(page: Page): Promise<void> {
  const runOnly = { type: 'rule' as const, values: ['color-contrast', 'color-contrast-enhanced'] }
  await expectNoViolation(page, { runOnly, resultTypes })
}

async function expectNoViolation(page: Page, options: Parameters<AxeBuilder['options']>[0]): Promise<void> {
  await showAll(page)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html} ${failureSummary}`),
  )
  expect(found, `axe on ${page.url()}`).toEqual([])
}

/** Nothing to scroll sideways: as it is, with the text spacing of WCAG 1.4.12, and with letters twice as large. */
export async function expectNothingOverTheEdge(page: Page): Promise<void> {
  await showAll(page)
  const found = await page.evaluate((spacing) => {
    const root = document.documentElement
    const sheet = new CSSStyleSheet()
    const tooWide = () => {
      const wide = [...document.body.querySelectorAll('*')]
      const over = wide.filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      return root.scrollWidth > window.innerWidth ? [over.at(-1)?.outerHTML.slice(0, 200) ?? 'the page'] : []
    }
    const asItIs = tooWide()
    sheet.replaceSync(spacing)
    document.adoptedStyleSheets = [sheet]
    const withSpace = tooWide()
    document.adoptedStyleSheets = []
    root.style.fontSize = '200%'
    const withLargeLetters = tooWide()
    root.style.fontSize = ''
    return { asItIs, withSpace, withLargeLetters }
  }, moreSpace)
  expect(found, `${page.url()} runs over the edge`).toEqual({
    asItIs: [],
    withSpace: [],
    withLargeLetters: [],
  })
}

const moreSpace = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'long-title': ['error', { maxlength: 70 }] },
})

/** The markup of a page follows the standard: no id twice, every control labelled, headings in order. */
export async function expectSoundMarkup(html: string): Promise<void> {
  const { results } = await checker.validateString(html)
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`),
  )
  expect(found, 'html-validate').toEqual([])
}
