import type { Page } from '@playwright/test'
import { expectGoodPage, expectNothingOverTheEdge, expectReadable } from '../testing/good-page'
import { test } from '../testing/journey'
import {
  oneOfEachKind,
  pagesAroundQuestions,
  pagesOfThePlace,
  type PublicPages,
} from '../testing/public-pages'
import { expectShapesToStay, expectToPrintWell } from '../testing/shapes'

const lights =
  'on a desk, at 400 % zoom, at 320 pixels, in the dark, in forced colours, on paper and from right to left'

test(`pages outside a survey are good ${lights}`, async ({ page }) => {
  test.setTimeout(300_000)
  await expectGoodInEveryLight(page, pagesOfThePlace())
})

test(`questions of each kind, and the pages around them, are good ${lights}`, async ({ page, home }) => {
  test.setTimeout(300_000)
  await expectGoodInEveryLight(page, {
    ...(await pagesAroundQuestions(home)),
    ...(await oneOfEachKind(home)),
  })
})

async function expectGoodInEveryLight(page: Page, pages: PublicPages) {
  for (const path of Object.values(pages)) {
    await page.setViewportSize({ width: 1280, height: 1024 })
    await page.goto(path)
    await expectGoodPage(page)
    // 1280 by 1024 pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 256 })
    await expectNothingOverTheEdge(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectReadable(page)
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
    await page.setViewportSize({ width: 718, height: 1000 })
    await expectToPrintWell(page)
    await page.emulateMedia({ colorScheme: 'light', media: 'screen', forcedColors: 'active' })
    await expectShapesToStay(page)
    await page.emulateMedia({ forcedColors: 'none' })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path.replace('/en', '/ur'))
    await expectGoodPage(page)
  }
}
