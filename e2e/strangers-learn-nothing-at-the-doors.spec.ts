import { expect, test } from '../testing/journey'
import { aNetwork } from '../testing/network'
import { givePassword, PASSWORD } from '../testing/people'
import { postForm, raw, type Reply } from '../testing/raw-request'
import { aColleague, type Colleague } from '../testing/staff'
import type { Store } from '../testing/store'

const NOBODY = 'nobody-here@example.org'
const knock = (home: string) => ({ origin: home, accept: 'application/json', ...aNetwork() })

/** Everybody whose address a stranger might try: each with a password, and nobody at all. */
async function addresses({ look }: Store): Promise<Record<string, string>> {
  const people: Record<string, Colleague> = {}
  for (const who of ['active', 'needs a second factor', 'invited', 'off', 'without a password'])
    people[who] = await aColleague(look, { roles: [who === 'active' ? 'reader' : 'analyst'] })
  for (const [who, person] of Object.entries(people))
    if (who !== 'without a password') await givePassword(look, person)
  await look(`UPDATE people SET state = 'invited' WHERE id = $1`, [people.invited!.id])
  await look(`UPDATE people SET state = 'off' WHERE id = $1`, [people.off!.id])
  const found = Object.entries(people).map(([who, { email }]) => [who, email])
  return { nobody: NOBODY, ...Object.fromEntries(found) }
}

/** Everything of a reply that a stranger can see, but the time of day and the nonce that every reply has of its own. */
function seen({ status, headers, text }: Reply): string {
  const { date: _, ...rest } = headers
  return JSON.stringify([status, rest, text]).replace(/'nonce-[^']+'/g, 'nonce')
}

test('every address gets the same bytes: for a wrong password, and for a forgotten one', async ({
  home,
  store,
}) => {
  const tried = await addresses(store)
  for (const [path, more, status] of [
    ['/staff/sign-in/password', { password: 'this is not the password' }, 422],
    ['/staff/sign-in/forgotten/letter', {}, 200],
  ] as const) {
    const nobody = await postForm(home, path, { email: NOBODY, ...more }, knock(home))
    expect(nobody.status, path).toBe(status)
    for (const [who, email] of Object.entries(tried)) {
      const reply = await postForm(home, path, { email, ...more }, knock(home))
      expect(seen(reply), `${path} for ${who}`).toBe(seen(nobody))
      expect(reply.text).not.toContain(email)
    }
  }
})

test('the right password of somebody who may not come in is as wrong as any', async ({ home, store }) => {
  const tried = await addresses(store)
  const fields = (email: string) => ({ email, password: PASSWORD })
  const nobody = await postForm(home, '/staff/sign-in/password', fields(NOBODY), knock(home))
  for (const who of ['invited', 'off', 'without a password'])
    expect(seen(await postForm(home, '/staff/sign-in/password', fields(tried[who]!), knock(home))), who).toBe(
      seen(nobody),
    )
})

test('a link that was used, ran out or never was says the same, on its page and when it is pressed', async ({
  home,
  store,
}) => {
  const person = await aColleague(store.look, { roles: ['reader'] })
  await store.look(`UPDATE people SET state = 'invited' WHERE id = $1`, [person.id])
  const old = 'O'.repeat(32)
  for (const purpose of ['invitation', 'new_password'])
    await store.look(
      `INSERT INTO one_time_links (id, purpose, person_id, expires_at)
       VALUES (sha256(convert_to($1, 'UTF8')), $2, $3, now() - interval '1 minute')`,
      [`${old}${purpose}`, purpose, person.id],
    )
  for (const [page, press, purpose] of [
    ['/staff/join', '/staff/join/accept', 'invitation'],
    ['/staff/new-password', '/staff/new-password/choose', 'new_password'],
  ] as const) {
    const never = { token: 'N'.repeat(32), password: PASSWORD }
    const pressed = seen(await postForm(home, press, never, knock(home)))
    for (const token of [`${old}${purpose}`, `${old}other`, '']) {
      const { status, text } = await raw(home, `${page}?token=${token}`)
      expect([status, /does not work any more/.test(text), text.includes(person.email)]).toEqual([
        ...[200, true, false],
      ])
      expect(seen(await postForm(home, press, { ...never, token }, knock(home))), `${press} ${token}`).toBe(
        pressed,
      )
    }
  }
})

test('too many wrong tries from elsewhere stop the stranger and nobody else (H092)', async ({
  home,
  store,
}) => {
  const ada = await aColleague(store.look, { roles: ['reader'] })
  await givePassword(store.look, ada)
  const stranger = knock(home)
  const statuses: number[] = []
  for (let n = 0; n < 7; n++) {
    const fields = { email: ada.email, password: `wrong ${n}` }
    statuses.push((await postForm(home, '/staff/sign-in/password', fields, stranger)).status)
  }
  expect(statuses).toEqual([...Array(5).fill(422), 429, 429])
  const right = { email: ada.email, password: PASSWORD }
  const reply = await postForm(home, '/staff/sign-in/password', right, stranger)
  expect([reply.status, Number(reply.headers['retry-after'])]).toEqual([429, expect.any(Number)])
  const own = await postForm(home, '/staff/sign-in/password', right, knock(home))
  expect([own.status, JSON.parse(own.text).to]).toEqual([200, '/staff'])
})

const A72 = 'x'.repeat(72)
const odd: [what: string, password: string, status: number][] = [
  ['of a mebibyte', 'x'.repeat(1024 * 1024), 413],
  ['of 129 characters', 'x'.repeat(129), 422],
  ['with a NUL behind it', `${A72} one end\0`, 422],
  ['with a NUL and more behind it', `${A72} one end\0more`, 422],
  ['that is the same in its first 72 bytes', `${A72} another end`, 422],
  ['that is empty', '', 422],
]

test('a password that is too long, cut or odd opens nothing and breaks nothing (H098)', async ({
  home,
  store,
}) => {
  const ada = await aColleague(store.look, { roles: ['reader'] })
  await givePassword(store.look, ada, `${A72} one end`)
  for (const [what, password, status] of odd) {
    const reply = await postForm(home, '/staff/sign-in/password', { email: ada.email, password }, knock(home))
    expect([reply.status, 'set-cookie' in reply.headers], what).toEqual([status, false])
  }
  const whole = { email: ada.email, password: `${A72} one end` }
  expect((await postForm(home, '/staff/sign-in/password', whole, knock(home))).status).toBe(200)
})
