import { readFileSync } from 'node:fs'
import { expect, test } from '../testing/journey'
import { aNetwork } from '../testing/network'
import { postForm, raw, type Reply } from '../testing/raw-request'
import { aColleague, cookieOf } from '../testing/staff'
import { actors, staffMatrix, verdictFor, type Actor, type Row } from '../testing/staff-matrix'
import type { Store } from '../testing/store'

// A word that stands on no page but those of a signed-in person.
const CANARY = 'Quetzalina'
const matrix = staffMatrix()
const press = (home: string) => ({ origin: home, ...aNetwork() })

for (const row of matrix)
  test(`${row.verb} ${row.address} lets in whom ${row.guard.name} ${row.permission ?? ''} lets in`, async ({
    home,
    store,
  }) => {
    for (const actor of actors) {
      const reply = await tried(home, row, await cookieFor(store, actor), press(home))
      expect(told(reply, row), `${actor}: ${reply.status}`).toBe(verdictFor(row, actor))
      if (row.guard.name === 'busyPage') expect(reply.status, actor).toBe(503)
      else expect(reply.status, actor).toBeLessThan(500)
      expect(reply.headers['cache-control'], actor).toContain('no-store')
      if (verdictFor(row, actor) !== 'through') expect(reply.text).not.toContain(CANARY)
    }
  })

for (const row of matrix.filter(({ verb }) => verb === 'POST'))
  test(`POST ${row.address} is refused from another site`, async ({ home, store }) => {
    const actor = actors.findLast((one) => verdictFor(row, one) === 'through')!
    const senders: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: home },
      {},
    ]
    for (const headers of senders) {
      const reply = await tried(home, row, await cookieFor(store, actor), { ...headers, ...aNetwork() })
      expect(reply.status, JSON.stringify(headers)).toBe(403)
    }
  })

test('there is no staff address that the matrix does not know', () => {
  const built = JSON.parse(readFileSync('.next/server/app-paths-manifest.json', 'utf8')) as Record<
    string,
    string
  >
  const addresses = Object.keys(built).filter((path) => path.startsWith('/staff'))
  const known = new Set(matrix.map(({ address }) => address))
  const asAddress = (path: string) =>
    path.replace(/\/(page|route)$/, '').replace(/\[(\.\.\.)?(\w+)\]/g, '{$2}')
  expect(addresses.map(asAddress).filter((address) => !known.has(address))).toEqual([])
  expect(addresses.length).toBeGreaterThan(20)
})

test('other verbs, and spellings that frameworks know, show nothing of staff', async ({ home, store }) => {
  const cookie = await cookieFor(store, 'administrator')
  for (const { path } of matrix.filter(({ guard }) => !guard.page))
    for (const method of ['PUT', 'PATCH', 'DELETE', 'GET', 'OPTIONS']) {
      if (method === 'GET' && matrix.some((row) => row.path === path && row.verb === 'GET')) continue
      const { status } = await raw(home, path, { method, headers: { cookie, ...press(home) } })
      expect([204, 400, 403, 404, 405], `${method} ${path}`).toContain(status)
    }
  const tricks = { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' }
  const skips = { 'x-middleware-subrequest': Array(5).fill('middleware').join(':') }
  for (const { path, guard } of matrix.filter((row) => row.guard.page || row.guard.document))
    for (const headers of [tricks, { rsc: '1' }, skips, { ...skips, 'x-middleware-subrequest': 'proxy' }]) {
      const { status, text } = await raw(home, path, { headers })
      expect(status, path).toBeLessThan(500)
      if (guard.asks) expect(text, `${path} ${JSON.stringify(headers)}`).not.toMatch(/data-person|staff-nav/)
    }
})

test('odd ways to write a staff address lead nobody in', async ({ home, store }) => {
  await cookieFor(store, 'administrator')
  for (const path of [
    ...['/staff.rsc', '/staff/people.rsc', '/staff.segments/_tree.segment.rsc', '/_next/data/x/staff.json'],
    ...[
      '/%73taff',
      '//staff',
      '/staff/..;/',
      '/STAFF',
      '/staff%2fpeople',
      '/staff/%2e%2e/staff/people',
      '/staff/people/',
    ],
  ]) {
    const { status, text, headers } = await raw(home, path)
    expect(status, path).toBeLessThan(500)
    expect(text, path).not.toMatch(/data-person|staff-nav/)
    expect(String(headers.location ?? '/'), path).toMatch(/^\/(?![/\\])/)
  }
})

test('a cookie that was made elsewhere, changed or has ended opens nothing (H097)', async ({
  home,
  store,
}) => {
  const cookie = await cookieFor(store, 'administrator')
  const [name, value] = cookie.split('=') as [string, string]
  const changed = [value.slice(0, -4) + 'AAAA', 'eyJhbGciOiJub25lIn0.eyJzZWNyZXQiOiJ4In0.', 'x', '']
  for (const other of changed) {
    const { status, headers } = await raw(home, '/staff/people', { headers: { cookie: `${name}=${other}` } })
    expect([status, String(headers.location)]).toEqual([307, '/staff/sign-in?from=%2Fstaff%2Fpeople'])
  }
  expect((await raw(home, '/staff/people', { headers: { cookie } })).status).toBe(200)
  await store.look(`UPDATE sessions SET seen_at = now() - interval '31 minutes'
    WHERE person_id IN (SELECT id FROM people WHERE name LIKE '${CANARY}%' AND roles = '{administrator}')`)
  expect((await raw(home, '/staff/people', { headers: { cookie } })).status).toBe(307)
})

/** What a reply says about its guard; a page with nothing behind it (404) lies behind the guard already. */
function told({ status, headers }: Reply, { guard }: Row): 'through' | 'sign in' | 'refused' {
  if (status === 403) return 'refused'
  if ((guard.page || guard.document) && guard.asks)
    return String(headers.location ?? '').startsWith('/staff/sign-in') ? 'sign in' : 'through'
  return status === 401 ? 'sign in' : 'through'
}

function tried(
  home: string,
  { verb, path }: Row,
  cookie: string,
  headers: Record<string, string>,
): Promise<Reply> {
  const all = { ...headers, cookie, accept: 'application/json' }
  return verb === 'POST' ? postForm(home, path, {}, all) : raw(home, path, { headers: all })
}

/** Somebody new each time, in an organisation whose surveys nobody else works on, so that a press disturbs no test. */
async function cookieFor({ look }: Store, actor: Actor): Promise<string> {
  if (actor === 'nobody') return ''
  const stage = actor === 'half-way' ? ('first' as const) : ('full' as const)
  const roles = [actor === 'half-way' ? ('analyst' as const) : actor]
  const colleague = await aColleague(look, { roles, stage, organisation: 'nhs', name: `${CANARY} Muster` })
  const { name, value } = await cookieOf(process.env.HEARD_JOURNEY_DATA!, colleague)
  return `${name}=${value}`
}
