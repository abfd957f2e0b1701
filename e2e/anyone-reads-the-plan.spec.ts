import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'

test('anyone reads the plan: nine areas, and what stands behind each measure', async ({ page }) => {
  await page.goto('/en/plan')
  await expectGoodPage(page)
  await expect(page.getByRole('listitem').filter({ hasText: 'Area' })).toHaveCount(9)
  await page.getByRole('listitem').filter({ hasText: 'Area 5' }).getByRole('link').click()
  await expectGoodPage(page)
  const first = page.getByRole('region').first()
  await expect(first).toContainText('Waiting for data')
  await expect(first).toContainText('70%')
  await first.getByText('How it is worked out').click()
  await expect(first.getByRole('definition').first()).toBeVisible()
  await page.goto('/ur/plan/p1')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectGoodPage(page)
  expect((await page.goto('/en/plan/p99'))?.status()).toBe(404)
})
