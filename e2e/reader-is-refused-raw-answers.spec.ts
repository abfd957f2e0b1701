import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { postForm, raw } from '../testing/raw-request'
import { sendComment } from '../testing/sent-comment'
import { cameIn, cookieOf, type Colleague } from '../testing/staff'
import type { Role } from '../domain/people/access'

const CANARY = 'The zebra on the stairs'
const survey = 'ap_parent'

test.beforeAll(async ({ playwright: _ }, { project }) => {
  await sendComment(new URL(project.use.baseURL!).origin, survey, { ap_good: CANARY })
})

for (const role of ['reader', 'administrator', 'charter_facilitator', 'party_lead'] as Role[])
  test(`a ${role} finds no way to what families wrote`, async ({ page, store, home }) => {
    const person = await cameIn(page, store, { roles: [role] })
    await page.goto('/staff')
    await expect(page.getByRole('navigation', { name: 'Places' })).not.toContainText('Comments')
    for (const path of [
      '/staff/comments',
      `/staff/comments/${survey}`,
      '/staff/codebook',
      '/staff/names-to-take-out',
    ]) {
      await page.goto(path)
      await expect(page.getByRole('main')).not.toContainText(CANARY)
      await expect(page.getByRole('heading', { level: 1 })).not.toContainText(/comment|codebook|names/i)
    }
    await expectGoodPage(page)
    await refused(home, person)
    expect(await store.look('SELECT 1 FROM readings WHERE person_id = $1', [person.id])).toEqual([])
  })

test('an analyst of another organisation is refused, and cannot give a purpose for it', async ({
  page,
  store,
  home,
}) => {
  const person = await cameIn(page, store, { roles: ['analyst'], organisation: 'hpci' })
  await page.goto('/staff/comments')
  await expect(page.getByRole('link', { name: 'Parent carer annual survey' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Learning in other places')
  for (const below of ['', '/themes', '/agreement']) {
    await page.goto(`/staff/comments/${survey}${below}`)
    await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  }
  const cookie = await cookieText(person)
  const fields = { purpose: 'report', reason: 'I would like to know' }
  const reply = await postForm(home, `/staff/comments/${survey}/open`, fields, { cookie, origin: home })
  expect(reply.status).toBe(422)
  const [text] = await store.look(
    `SELECT encode(t.response_id, 'hex') AS id FROM response_texts t JOIN responses r ON r.id = t.response_id WHERE survey_id = $1 LIMIT 1`,
    [survey],
  )
  const path = `/staff/comments/${survey}/${String(text!.id)}/ap_good`
  for (const below of ['', '/clean', '/voice']) {
    const { status, text: shown } = await raw(home, path + below, { headers: { cookie } })
    expect([status, shown.includes(CANARY)], below).toEqual([404, false])
  }
})

test('an analyst of the organisation itself sees nothing before they say what they read for', async ({
  page,
  store,
  home,
}) => {
  const person = await cameIn(page, store, { roles: ['analyst'] })
  await page.goto(`/staff/comments/${survey}?show=all`)
  await expect(page.getByRole('group', { name: 'What are you reading for?' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(CANARY)
  const cookie = await cookieText(person)
  const file = await raw(home, `/staff/comments/${survey}/export?words=original`, { headers: { cookie } })
  expect([file.status, file.text.includes(CANARY)]).toEqual([404, false])
  expect(await store.look('SELECT act FROM audit_events WHERE person_id = $1', [person.id])).toEqual([])
})

async function refused(home: string, person: Colleague) {
  const cookie = await cookieText(person)
  const headers = { cookie, origin: home, accept: 'application/json' }
  const fields = { purpose: 'report', reason: 'I would like to know' }
  expect((await postForm(home, `/staff/comments/${survey}/open`, fields, headers)).status).toBe(403)
  expect((await postForm(home, '/staff/codebook/add', { name: 'x', meaning: 'y' }, headers)).status).toBe(403)
  const file = await raw(home, `/staff/comments/${survey}/export`, { headers })
  expect([file.status, file.text.includes(CANARY)]).toEqual([403, false])
}

async function cookieText(person: Colleague): Promise<string> {
  const { name, value } = await cookieOf(process.env.HEARD_JOURNEY_DATA!, person)
  return `${name}=${value}`
}
