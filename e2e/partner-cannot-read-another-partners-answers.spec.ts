import type { Page } from '@playwright/test'
import { Role } from '../domain/people/access'
import { expect, test } from '../testing/journey'
import { aDraft, answerDraft, sendDraft } from '../testing/raw-draft'
import { aColleague, comeInAs } from '../testing/staff'
import type { Store } from '../testing/store'
import { walls } from '../testing/staff-walls'

const THEIRS = 'Zebrafinch waiting list'
const OURS = 'Marzipan transport plan'

/** A family answers a survey as families do, with these words among the answers. */
async function answered(home: string, survey: string, question: number, field: string, words: string) {
  const draft = await aDraft(home, survey)
  await answerDraft(home, draft, { [question]: { [field]: words } })
  await sendDraft(home, draft)
}

/** Somebody who may do everything in their organisation, and states a purpose even for surveys of others. */
async function somebody({ look }: Store, organisation: string) {
  const roles = [...Role.options]
  const colleague = await aColleague(look, { roles, organisation, name: `Every Role ${organisation}` })
  for (const survey of ['hpci_annual', 'eoa_parent'])
    await look(
      `INSERT INTO readings (person_id, survey_id, purpose, reason, expires_at)
       VALUES ($1, $2, 'analysis', 'x', now() + interval '1 hour')`,
      [colleague.id, survey],
    )
  return colleague
}

test('two partners use one installation, and neither reads what families told the other', async ({
  page,
  home,
  store,
}) => {
  test.slow()
  await answered(home, 'hpci_annual', 46, 'improve_text', THEIRS)
  await answered(home, 'eoa_parent', 29, 'went_well', OURS)
  const council = await somebody(store, 'council')
  const hpci = await somebody(store, 'hpci')

  // With every check of the application left out, the database itself gives nothing.
  for (const [who, own, other] of [
    [council, 'eoa_parent', 'hpci_annual'],
    [hpci, 'hpci_annual', 'eoa_parent'],
  ] as const) {
    const surveys = await store.lookAs(who, 'SELECT DISTINCT survey_id FROM responses')
    expect(surveys.map(({ survey_id }) => survey_id)).toContain(own)
    expect(surveys.map(({ survey_id }) => survey_id)).not.toContain(other)
    const sent = await store.look('SELECT id FROM responses WHERE survey_id = $1', [other])
    const ids = sent.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    for (const table of Object.keys(walls).filter((name) =>
      /texts|codings|quotes|notes|reviews|to_read/.test(name),
    ))
      expect(
        await store.lookAs(who, `SELECT 1 FROM ${table} WHERE response_id = ANY ($1)`, [ids]),
        table,
      ).toEqual([])
    expect(await store.lookAs(who, 'SELECT 1 FROM concerns WHERE survey_id = $1', [other])).toEqual([])
  }

  // And no page that can be reached from the start page shows the other's words or offers the other's survey.
  await comeInAs(page, council)
  const pages = await everyPage(page)
  expect(pages.length).toBeGreaterThan(6)
  for (const { address, text } of pages) expect(text, address).not.toContain(THEIRS)
  for (const address of ['/staff/comments/hpci_annual', '/staff/comments/hpci_annual/export?format=csv'])
    expect((await page.request.get(address)).status(), address).toBe(404)
})

/** Every staff page that links lead to from the start page, without files and without the same page again. */
async function everyPage(page: Page): Promise<{ address: string; text: string }[]> {
  const found = new Map<string, string>()
  const toVisit = ['/staff']
  for (let address = toVisit.shift(); address && found.size < 60; address = toVisit.shift()) {
    const plain = address.split(/[?#]/)[0]!
    if (found.has(plain) || /\/(export|sign-out)/.test(plain)) continue
    await page.goto(address)
    found.set(plain, await page.locator('body').innerText())
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    toVisit.push(...links.filter((to) => to.startsWith('/staff')))
  }
  return [...found].map(([address, text]) => ({ address, text }))
}
