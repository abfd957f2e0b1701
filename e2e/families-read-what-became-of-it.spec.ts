import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { aColleague, comeInAs, problems } from '../testing/staff'

test('two people answer what families said, and families read it, in Easy Read too', async ({
  page,
  store,
}) => {
  const writer = await aColleague(store.look, {
    roles: ['analyst'],
    organisation: 'hpci',
    name: 'Wanda Writer',
  })
  const second = await aColleague(store.look, {
    roles: ['survey_lead'],
    organisation: 'hpci',
    name: 'Sol Second',
  })
  const title = `Quiet waiting rooms ${writer.id.slice(0, 4)}`

  await comeInAs(page, writer)
  await page.goto('/staff/you-said')
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Write an entry' }).click()
  await expectGoodPage(page)
  await page.locator('a[href="/staff/you-said/new?survey=yp_11_25"]').click()
  await expectGoodPage(page)

  await page.getByLabel('Title').fill(title)
  await page.getByRole('textbox', { name: 'You said', exact: true }).fill('Waiting rooms are too loud.')
  await page.getByRole('radio', { name: 'We did', exact: true }).check()
  await page
    .getByLabel('What we did, are doing, or why we did not')
    .fill('There is a quiet room in every clinic.')
  await page.getByLabel('Who did it or decided it').fill('Clinic managers')
  await page.getByLabel('The day', { exact: true }).fill('2026-11-02')
  await page.getByLabel('You said, in Easy Read').fill('Waiting rooms are too loud.')
  await page
    .getByLabel('What came of it, in Easy Read')
    .fill('We made a room where you can wait for as long as you want to wait.')
  await page.getByLabel('Part of the plan').selectOption('p3-m2')
  await page.getByRole('button', { name: 'Keep this wording' }).click()
  await expect(problems(page)).toContainText('at most 10 words')
  await page.getByLabel('What came of it, in Easy Read').fill('We made a quiet room. You can wait there.')
  await page.getByRole('button', { name: 'Keep this wording' }).click()
  await expect(page.getByRole('status')).toContainText('It is a draft')
  await expect(page.getByRole('button', { name: 'Agree that everybody sees it' })).toHaveCount(0)
  await expectGoodPage(page)

  await page.goto('/en/you-said')
  await expect(page.getByRole('heading', { name: title })).toHaveCount(0)

  await comeInAs(page, second)
  await page.goto('/staff')
  await page
    .getByRole('link', { name: /You said, we did waits? for a second person|wait for a second person/ })
    .click()
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: 'Agree that everybody sees it' }).click()
  await expect(page.getByRole('status')).toContainText('Everybody sees it now')

  await page.goto('/en')
  await page.getByRole('link', { name: 'Read what came of it' }).click()
  const entry = page.getByRole('region', { name: title })
  await expect(entry).toContainText('There is a quiet room in every clinic.')
  await expect(entry).toContainText('Clinic managers')
  await expect(entry).toContainText('Done on 2 November 2026.')
  await expectGoodPage(page)
  await entry.getByRole('link', { name: /waiting times/i }).click()
  await expect(page).toHaveURL(/\/en\/plan\/p3#p3-m2$/)
  await page
    .getByRole('region', { name: /waiting times/i })
    .getByRole('link', { name: 'What came of what people said about this' })
    .click()
  await expect(page.getByRole('region', { name: title })).toBeVisible()

  await page.goto('/en/surveys/yp_11_25')
  await page.getByRole('link', { name: 'You said, we did' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Easy Read')
  await expect(page.getByRole('region', { name: title })).toContainText(
    'We made a quiet room. You can wait there.',
  )
  await expectGoodPage(page)

  await page.goto('/ur/you-said?survey=yp_11_25&way=words')
  await expect(page.getByRole('region', { name: title }).locator('[lang="en"]').first()).toBeVisible()
  await expectGoodPage(page)
  expect(await page.context().cookies(`${new URL(page.url()).origin}/en`)).toEqual([])

  const open = await page.request.get('/api/v1/you-said?survey=yp_11_25')
  const { entries } = (await open.json()) as { entries: { title: string; became: string }[] }
  expect(entries.find((one) => one.title === title)).toMatchObject({ became: 'did', survey: 'yp_11_25' })

  await comeInAs(page, second)
  await page.goto('/staff/you-said')
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: 'Take it off the public pages' }).click()
  await expect(page.getByRole('button', { name: 'Show it again' })).toBeVisible()
  await page.goto('/en/you-said')
  await expect(page.getByRole('heading', { name: title })).toHaveCount(0)
})
