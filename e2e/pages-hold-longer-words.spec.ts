import { expectNothingOverTheEdge } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { cutOffTexts, turnAround, writeInPseudo } from '../testing/pseudo'
import { oneOfEachKind, pagesAroundQuestions, pagesOfThePlace } from '../testing/public-pages'

test.use({ viewport: { width: 320, height: 640 } })

test('every public page holds words that are 40 % longer, in both directions, at 320 pixels', async ({
  page,
  home,
}) => {
  test.setTimeout(300_000)
  const pages = {
    ...pagesOfThePlace(),
    ...(await oneOfEachKind(home)),
    ...(await pagesAroundQuestions(home)),
  }
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path)
    await writeInPseudo(page)
    for (const dir of ['ltr', 'rtl']) {
      await expectNothingOverTheEdge(page)
      expect(await cutOffTexts(page), `${name}, ${dir}`).toEqual([])
      await turnAround(page)
    }
  }
})
