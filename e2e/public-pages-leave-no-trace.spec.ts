import { begin, choose, expectHeading, press, sendAnswers, skip, write } from '../testing/answering'
import { expectGoodPage, expectSoundMarkup } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { expectNothingLeft } from '../testing/on-phone'
import { raw } from '../testing/raw-request'
import { said } from '../testing/words'

const pages = [
  ...['', '/plan', '/privacy', '/accessibility', '/cookies', '/help', '/languages', '/resume', '/receipt'],
  ...['/contact-me', '/contact-me/sent'],
  ...['/surveys/eoa_parent', '/surveys/yp_5_10', '/nowhere/at/all'],
]

for (const language of ['en', 'pl'])
  test(`every public page in "${language}" is good for everyone, runs nothing inline and leaves nothing behind`, async ({
    page,
    home,
  }) => {
    for (const path of pages) {
      await page.goto(`/${language}${path}`)
      await expectGoodPage(page)
      const { text, headers, status } = await raw(home, `/${language}${path}`)
      expect(status, path).toBe(path.startsWith('/nowhere') ? 404 : 200)
      await expectSoundMarkup(text)
      expectNothingInline(text)
      expectStrictHeaders(headers)
    }
    await expectNothingLeft(page)
  })

test('a whole journey leaves no cookie and nothing in any store of the browser', async ({ page }) => {
  await begin(page, 'email_signature')
  await choose(page, 'How satisfied are you with the help you had from this team?', 'Satisfied')
  await write(page, 'Would you like to tell us why?', 'A private thing')
  await press(page, said('question.save'))
  await expectHeading(page, said('saved.title'))
  await expectNothingLeft(page)
  await page.getByRole('link', { name: said('saved.carryOn') }).click()
  await skip(page, 'Are you…')
  await sendAnswers(page)
  await expectNothingLeft(page)
})

test('pages of a draft are kept by nobody on the way and tell no other site their address', async ({
  page,
  home,
}) => {
  await begin(page, 'email_signature')
  const { pathname } = new URL(page.url())
  for (const path of [pathname, pathname.replace(/1$/, 'check'), pathname.replace(/1$/, 'taking-part')]) {
    const { headers } = await raw(home, path)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['referrer-policy']).toBe('same-origin')
  }
  expect((await raw(home, pathname)).text).toContain('<meta name="robots" content="noindex"')
})

test('no script can write markup into a page', async ({ browser, home }) => {
  // Not watched: the browser's complaint is what we are after.
  const page = await browser.newPage()
  await page.goto(`${home}/en`)
  const what = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src="x" onerror="window.owned=1">'
      return 'written'
    } catch (error) {
      return (error as Error).name
    }
  })
  expect(what).toBe('TypeError')
  await page.close()
})

function expectNothingInline(html: string) {
  expect(html).not.toMatch(/<script(?![^>]* src=)/i)
  expect(html).not.toMatch(/<[^>]+ on[a-z]+=/i)
  expect(html).not.toMatch(/javascript:/i)
  expect(html).not.toMatch(/<(img|link|script|iframe|source)[^>]* (src|href)="(https?:)?\/\//i)
}

function expectStrictHeaders(headers: Record<string, unknown>) {
  expect(headers).not.toHaveProperty('set-cookie')
  expect(headers).not.toHaveProperty('x-powered-by')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).toContain("script-src 'self';")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['x-content-type-options']).toBe('nosniff')
}
