import { execFile } from 'node:child_process'
import { addCodeApp, tryPassword } from '../testing/doors'
import { PASSWORD } from '../testing/people'
import { expectGoodPage, expectSoundMarkup } from '../testing/good-page'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { raw } from '../testing/raw-request'
import { aColleague, cookieOf, problems } from '../testing/staff'

test.describe.configure({ mode: 'serial' })

const linkIn = (said: string) => said.match(/http\S+\/staff\/set-up\?token=\S+/)?.[0] ?? ''

test('the first administrator comes in by the link that the terminal shows, and it works once', async ({
  page,
  heard,
  store,
  anotherPhone,
}) => {
  await expect.poll(async () => linkIn(await heard.said())).not.toBe('')
  const said = await heard.said()
  const link = linkIn(said)
  expect(said.indexOf(link)).toBeGreaterThan(said.indexOf('Heard is ready on'))
  const late = await anotherPhone()
  await late.goto(link)
  await page.goto(link)
  await expect(page).toHaveTitle('Set up Heard – Heard for staff')
  await expectGoodPage(page)

  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(problems(page)).toBeFocused()
  await expect(problems(page).getByRole('listitem')).toHaveText([
    'Enter your name.',
    'Enter your e-mail address.',
    'Choose your organisation.',
    /12 characters or more/,
  ])
  await expectGoodPage(page)
  for (const one of [page, late]) {
    await one.getByLabel('Your name').fill('Ada Byron')
    await one.getByLabel('Your work e-mail address').fill('ada@council.example')
    await one.getByLabel('Your organisation').selectOption({ label: 'Hertfordshire County Council' })
    await one.getByLabel('A password of your own').fill('correcthorse1')
  }
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(problems(page)).toContainText('Many people use a password like this one')
  await page.getByLabel('A password of your own').fill(PASSWORD)
  await page.getByRole('button', { name: 'Go on' }).click()

  await expect(page.getByRole('heading', { name: 'Protect your account' })).toBeVisible()
  const { codes } = await addCodeApp(page)
  expect(codes).toHaveLength(10)
  await page.getByRole('link', { name: 'I have kept them, go on' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Ada' })).toBeVisible()
  await expectGoodPage(page)

  await late.getByLabel('A password of your own').fill(PASSWORD)
  await late.getByRole('button', { name: 'Go on' }).click()
  await expect(problems(late)).toContainText('does not work any more')
  await late.goto(link)
  await expect(late.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible()
  await expectGoodPage(late)
  const acts = await store.look(`SELECT act FROM audit_events ORDER BY number`)
  expect(acts.map(({ act }) => act)).toEqual([
    'set-up.opened',
    'person.set-up',
    'factor.added',
    'recovery.made',
    'signed-in',
  ])
})

test('npm run user lets somebody in with a password or by a link, and out again, on record', async ({
  page,
  heard,
  store,
}) => {
  test.setTimeout(240_000)
  const user = (words: string[], typed = '') => npmRunUser(heard, words, typed)
  const rest = ['--name', 'Ben Okri', '--role', 'reader', '--org', 'nhs']
  expect(await user(['add', '--email', 'Ben@nhs.example', ...rest], `${PASSWORD}\n`)).toBe(
    'ben@nhs.example can sign in.',
  )
  await page.goto('/staff/sign-in')
  await tryPassword(page, 'ben@nhs.example')
  await expect(page.getByRole('heading', { name: 'Hello, Ben' })).toBeVisible()
  await user(['disable', '--email', 'ben@nhs.example'])
  await page.reload()
  await expect(page).toHaveTitle('Sign in – Heard for staff')
  await tryPassword(page, 'ben@nhs.example')
  await expect(problems(page)).toContainText('is not right')

  const invited = await user(['add', '--email', 'cy@nhs.example', ...rest])
  await page.goto(invited.match(/http\S+/)![0])
  await expectGoodPage(page)
  await page.getByLabel('Choose a password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Accept the invitation' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Ben' })).toBeVisible()
  const acts = await store.look(`SELECT act FROM audit_events WHERE person_id IS NULL ORDER BY number`)
  expect(acts.map(({ act }) => act)).toEqual([
    ...['set-up.opened', 'person.invited', 'person.switched-off', 'sign-in.refused', 'person.invited'],
  ])
})

test('without a link nobody sets up anything, and there is no first password', async ({ heard }) => {
  for (const token of ['', 'x', 'A'.repeat(32)]) {
    const { status, text } = await raw(heard.home, `/staff/set-up?token=${token}`)
    expect(status).toBe(200)
    expect(text).toContain('This link does not work any more')
    expect(text).not.toContain('<form')
  }
})

test('while all connections are taken a staff page says so, and where somebody was going is a press away', async ({
  heard,
  store,
}) => {
  const { name, value } = await cookieOf(
    heard.folder,
    await aColleague(store.look, { roles: ['administrator'] }),
  )
  const ask = (path: string) => raw(heard.home, path, { headers: { cookie: `${name}=${value}` } })
  const held = store.look(`DO $$ BEGIN LOCK TABLE audit_events; PERFORM pg_sleep(60); END $$`).catch(() => [])
  const waiting = Array.from({ length: 6 }, () => ask('/staff/audit'))
  await expect
    .poll(async () => (await store.look(`SELECT 1 FROM pg_locks WHERE NOT granted`)).length, {
      timeout: 12_000,
    })
    .toBeGreaterThanOrEqual(6)
  const { status, headers } = await ask('/staff/audit?person=x')
  expect([status, headers.location]).toEqual([307, '/staff/busy?from=%2Fstaff%2Faudit%3Fperson%3Dx'])
  const busy = await ask(String(headers.location))
  expect([busy.status, busy.headers['retry-after']]).toEqual([503, '10'])
  expect(busy.text).toContain('<a class="button" href="/staff/audit?person=x">Try again</a>')
  await expectSoundMarkup(busy.text)
  await store.look(`SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE query LIKE 'DO $$ BEGIN LOCK%'`)
  await held
  for (const { status: later } of await Promise.all(waiting)) expect(later).toBe(200)
})

function npmRunUser(
  heard: { folder: string; home: string },
  words: string[],
  typed: string,
): Promise<string> {
  const env = { ...process.env, HEARD_DATA: heard.folder, PORT: new URL(heard.home).port }
  const script = ['scripts/with-database.mjs', 'scripts/user.ts', ...words]
  return new Promise((resolve) => {
    const child = execFile(process.execPath, script, { env }, (_, out, err) => resolve(`${out}${err}`.trim()))
    child.stdin!.end(typed)
  })
}
