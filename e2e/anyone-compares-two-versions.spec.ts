import { createHash } from 'node:crypto'
import { expectHeading } from '../testing/answering'
import { publishTheFirst, takeOutOfTheSecond, writeTheSecond } from '../testing/charter-stages'
import { expectGoodPage } from '../testing/good-page'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { said } from '../testing/words'

test.use({ apart: 'compares' })

test('anyone compares two versions, reads why words changed, and checks what was signed', async ({
  page,
  store,
  request,
}) => {
  await publishTheFirst(store.look)
  await writeTheSecond(
    store.look,
    { 'welcome-2': 'We will always ask what each person needs to take part.' },
    'Families asked for it.',
  )
  await page.goto('/en/charter')
  await expect(page.getByRole('main')).toContainText(said('charter.where.published'))
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Herts Parent Carer Involvement' }),
  ).toContainText('Sam Okafor')
  await expectGoodPage(page)
  await page.getByRole('link', { name: said('charter.ways.history') }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Version 2', 'Version 1'])
  await page.getByText(said('charter.history.edits', { count: 1 })).click()
  await expect(page.getByRole('main')).toContainText('Families asked for it.')
  await expectGoodPage(page)
  await page.getByRole('link', { name: said('charter.history.compare', { before: 1, after: 2 }) }).click()
  const promise = page.getByRole('region', { name: said('charter.promise', { number: 2 }) })
  await expect(promise.getByRole('listitem')).toHaveText([
    said('charter.compare.added', { words: 'always' }),
    said('charter.compare.removed', { words: ', and put it in place before we start' }),
  ])
  await expect(promise.getByRole('insertion')).toContainText('always')
  await expectGoodPage(page)

  await takeOutOfTheSecond(store.look, 'welcome-4')
  await page.goto('/en/charter/clauses/welcome-4')
  await expect(page).toHaveURL(/\/charter\/versions\/1#welcome-4$/)

  const version = (await (await request.get('/en/charter/versions/1.json')).json()) as {
    sealed: string
    hash: string
  }
  expect(createHash('sha256').update(version.sealed).digest('hex')).toBe(version.hash)
  await page.goto('/en/charter/verify')
  await expect(page.getByRole('main')).toContainText(said('charter.verify.same'))
  await expect(page.getByRole('main')).toContainText(version.hash)
  await expectGoodPage(page)
  await page.goto('/en/charter/versions/2')
  await expectHeading(page, said('charter.versionTitle', { number: 2 }))
  await expect(page.getByRole('main')).toContainText('We will always ask')
  await expectGoodPage(page)
  await page.goto('/ur/charter/compare/1/2')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectGoodPage(page)
  expect((await page.goto('/en/charter/versions/9'))?.status()).toBe(404)
})
