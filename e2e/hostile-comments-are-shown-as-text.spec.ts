import type { Page } from '@playwright/test'
import { expect, test } from '../testing/journey'
import { sayPurpose, sendComment } from '../testing/sent-comment'
import { cameIn } from '../testing/staff'

const survey = 'eoa_young_person'
const mark = 'kestrel-4471'
const cases: [id: string, words: string][] = [
  ['H017', `<script>window.__pwn=1</script> ${mark}`],
  ['H019', `javascript:__pwn=1 data:text/html,<script>__pwn=1</script> https://evil.example ${mark}`],
  ['H020', `"><img src=x onerror=__pwn=1> ${mark}`],
  ['H022', `{{7*7}} \${7*7} <%=7*7%> #{7*7} ${mark}`],
]

test('what somebody wrote is shown as they wrote it, in every view of comments (H017, H019, H020, H022)', async ({
  page,
  store,
  home,
}) => {
  test.setTimeout(120_000)
  for (const [, words] of cases) await sendComment(home, survey, { who_answers: 'me', good_thing: words })
  await cameIn(page, store, { roles: ['analyst'] })
  await sayPurpose(page, survey)
  await page.goto(`/staff/comments/${survey}?q=${mark}`)
  for (const [, words] of cases) await expectShown(page, words)
  await expectHarmless(page)
  for (const [id, words] of cases) {
    await page.goto(`/staff/comments/${survey}?q=${encodeURIComponent(words)}`)
    await expectHarmless(page)
    await page.getByRole('link', { name: /^Open/ }).click()
    await expectShown(page, words)
    await expectHarmless(page)
    const here = page.url().split('?')[0]!
    for (const below of ['/clean', '/voice']) {
      await page.goto(here + below)
      await expectShown(page, words)
      await expectHarmless(page)
    }
    await page.goto(`${here}/clean`)
    await page.getByLabel('In English, if you translate it yourself').fill(words)
    await page.getByRole('button', { name: 'Save the cleaned copy' }).click()
    await expect(page.getByText('Last saved by'), id).toBeVisible()
    await page.goto(here)
    await page.getByLabel('Note').fill(words)
    await page.getByRole('button', { name: 'Save the note' }).click()
    await expect(page.getByRole('status'), id).toContainText('Your note is saved.')
    await expect(page.getByText(words, { exact: true })).toHaveCount(4)
    await expectHarmless(page)
  }
})

test('what staff write into themes, names and purposes is shown as text (H020)', async ({ page, store }) => {
  const [, payload] = cases[2]!
  await cameIn(page, store, { roles: ['analyst'], organisation: 'hpci', name: payload })
  await page.goto('/staff/codebook')
  await page.getByLabel('Name').fill(payload)
  await page.getByLabel('When to use it').fill(payload)
  await page.getByRole('button', { name: 'Add the theme' }).click()
  await expect(page.getByRole('status')).toContainText(payload)
  await expectHarmless(page)
  await page.goto('/staff/names-to-take-out')
  await page.getByLabel('Names to add').fill(payload)
  await page.getByRole('button', { name: 'Add these names' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: payload })).toBeVisible()
  await expectHarmless(page)
  await sayPurpose(page, 'hpci_annual', `${payload} for a report`)
  await expect(page.getByText(`${payload} for a report`)).toBeVisible()
  await expectHarmless(page)
})

test('what stands in an address is never markup (H023)', async ({ page, store }) => {
  await cameIn(page, store, { roles: ['analyst'] })
  await sayPurpose(page, survey)
  const payload = encodeURIComponent('"><script>__pwn=1</script>')
  for (const query of [
    `q=${payload}`,
    `show=${payload}`,
    `question=${payload}`,
    `after=${payload}`,
    `from=${payload}&to=${payload}`,
    `q=${payload}&show=all&q=x`,
  ]) {
    const reply = await page.goto(`/staff/comments/${survey}?${query}`)
    expect(reply!.status(), query).toBe(200)
    await expectHarmless(page)
  }
})

async function expectShown(page: Page, words: string) {
  await expect(page.getByText(words, { exact: true }).first()).toBeVisible()
}

/** Nothing ran, nothing became a link or a picture, nothing was worked out. */
async function expectHarmless(page: Page) {
  const found = await page.evaluate(() => ({
    ran: '__pwn' in window,
    pictures: document.querySelectorAll('main img, main script, main iframe').length,
    links: [...document.querySelectorAll<HTMLAnchorElement>('main a')].filter(
      ({ href }) => new URL(href).origin !== location.origin,
    ).length,
    worked: document.querySelector('main')!.textContent!.includes('49'),
  }))
  expect(found, page.url()).toEqual({ ran: false, pictures: 0, links: 0, worked: false })
}
