import { expectHeading, press, receiptCode } from '../testing/answering'
import { openTheConsultation, showEverything } from '../testing/charter-stages'
import { expectGoodPage } from '../testing/good-page'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { said } from '../testing/words'

const easy = 'We will ask what you need. We will get it ready.'

test.use({ apart: 'young' })

test('a young person says what they think in Easy Read, and is counted apart from grown-ups', async ({
  page,
  anotherPhone,
  store,
}) => {
  await openTheConsultation(store.look)
  await page.goto('/en/charter')
  await page.getByRole('link', { name: said('charter.ways.easyRead') }).click()
  await expectHeading(page, said('charter.easy.title'))
  await expect(page.getByLabel(said('safety.label'))).toContainText('Childline')
  await expectGoodPage(page)
  await page.getByRole('link', { name: easy }).click()
  await expectHeading(page, easy)
  await expectGoodPage(page)

  await page.getByRole('button', { name: said('charter.easy.notYet') }).click()
  await expectHeading(page, said('charter.easy.thanks'))
  await expectGoodPage(page)
  await page.getByRole('link', { name: said('charter.easy.next') }).click()
  await page.getByRole('link', { name: said('charter.easy.more') }).click()
  await expect(page.getByRole('main')).toContainText(said('safety.beforeWriting'))
  await expectGoodPage(page)
  await press(page, said('charter.form.send'))
  await expect(page.getByRole('alert')).toContainText(said('charter.problems.words'))
  await page.getByRole('textbox').fill('Use more pictures. 😀')
  await press(page, said('charter.form.send'))
  await expectHeading(page, said('charter.easy.thanks'))
  const code = await receiptCode(page)
  await expectGoodPage(page)

  const grownUp = await anotherPhone()
  await grownUp.goto('/en/charter/clauses/welcome-3')
  await expect(grownUp.getByRole('main')).not.toContainText('Use more pictures')
  await grownUp.getByRole('link', { name: said('charter.clause.agree') }).click()
  await grownUp.getByRole('radio', { name: said('charter.form.parent_carer') }).check()
  await press(grownUp, said('charter.form.send'))
  await expectHeading(grownUp, said('charter.sent.title'))

  await showEverything(store.look)
  await page.goto('/en/charter/clauses/welcome-3')
  await expect(page.getByRole('listitem').filter({ hasText: 'Use more pictures. 😀' })).toContainText(
    said('charter.voice.young_person'),
  )
  await page.goto('/en/charter')
  const counts = page.getByRole('region', { name: said('charter.balance.heading') })
  await expect(counts.getByRole('definition')).toHaveText(['2', '1', '0', '0'])
  expect(await store.look('SELECT way, "from" FROM charter_comments ORDER BY way, "from"')).toEqual([
    { way: 'easy_read', from: 'young_person' },
    { way: 'easy_read', from: 'young_person' },
    { way: 'words', from: 'parent_carer' },
  ])
  await page.goto('/en/charter/receipt')
  await page.getByRole('textbox').fill(code)
  await press(page, said('question.continue'))
  await expect(page.getByRole('main')).toContainText(said('charter.receipt.shown'))
  await page.goto('/ar/charter/easy-read/welcome-2')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectGoodPage(page)
})
