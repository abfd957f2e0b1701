import { beforeEach, expect, test } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aColleague, asVisitor } from '../../testing/staff'
import { lettersIn } from '../../testing/letters'
import { invite, inviteAgain, withdraw } from './inviting'
import { linkBehind } from './one-time-links'
import { colleagues, invitedElsewhere } from './people'
import { asStaff, type Staff } from '../staff'

const { look } = ownDatabase()
const sam = {
  name: 'Sam Green',
  email: 'sam@example.org',
  roles: ['analyst' as const],
  organisation: 'council',
}

async function administrator() {
  const me = asVisitor(await aColleague(look, { roles: ['administrator'] }))
  return <T>(work: (staff: Staff) => Promise<T>) => asStaff(me, work)
}

beforeEach(async () => {
  await look('TRUNCATE people, letters CASCADE')
  await look(`INSERT INTO organisations (id, name, email_domains) VALUES ('council', 'The Council', '{}'), ('hpci', 'HPCI', '{}')
    ON CONFLICT (id) DO UPDATE SET email_domains = '{}', name = excluded.name`)
})

test('an invitation is a person, a link that works and a letter with it, on record', async () => {
  const as = await administrator()
  const invited = await as((staff) => invite(staff, sam))
  const [letter] = await lettersIn(look)
  expect(letter).toMatchObject({
    kind: 'invitation',
    to: sam.email,
    name: 'Sam Green',
    organisation: 'The Council',
  })
  const token = new URL(letter!.link!).searchParams.get('token')!
  expect(letter!.link).toMatch(/^http:\/\/localhost:3000\/staff\/join\?token=/)
  expect(await linkBehind('invitation', token)).toEqual({ person: (invited as { id: string }).id })
  expect(await as(colleagues)).toContainEqual(
    expect.objectContaining({ name: 'Sam Green', state: 'invited', roles: ['analyst'], secondFactor: false }),
  )
  expect(await look(`SELECT act, subject, facts FROM audit_events ORDER BY number DESC LIMIT 1`)).toEqual([
    {
      act: 'person.invited',
      subject: (invited as { id: string }).id,
      facts: { name: 'Sam Green', roles: ['analyst'] },
    },
  ])
})

test('an invitation whose letter cannot be written does not happen', async () => {
  const as = await administrator()
  await look('REVOKE INSERT ON letters FROM app_staff')
  await expect(as((staff) => invite(staff, sam))).rejects.toThrow()
  await look('GRANT INSERT ON letters TO app_staff')
  expect(await look('SELECT 1 FROM people WHERE email = $1', [sam.email])).toEqual([])
  expect(await look('SELECT 1 FROM one_time_links')).toEqual([])
})

test('an address that is taken, here or elsewhere, is said beside the field', async () => {
  const as = await administrator()
  await aColleague(look, { roles: ['reader'], organisation: 'hpci', email: sam.email })
  expect(await as((staff) => invite(staff, sam))).toEqual({
    problems: { email: expect.stringContaining('another organisation') },
  })
})

test('only addresses of the organisation may be invited, once it names some', async () => {
  const as = await administrator()
  await look(`UPDATE organisations SET email_domains = '{council.example}' WHERE id = 'council'`)
  expect(await as((staff) => invite(staff, sam))).toEqual({
    problems: { email: expect.stringContaining('council.example') },
  })
  expect(await as((staff) => invite(staff, { ...sam, email: 'sam@council.example' }))).toHaveProperty('id')
})

test('sending again gives a new link and ends the old one', async () => {
  const as = await administrator()
  const { id } = (await as((staff) => invite(staff, sam))) as { id: string }
  await as((staff) => inviteAgain(staff, id))
  const tokens = (await lettersIn(look)).map(({ link }) => new URL(link!).searchParams.get('token')!)
  const works = await Promise.all(tokens.map((token) => linkBehind('invitation', token)))
  expect(works.filter(Boolean)).toEqual([{ person: id }])
})

test('a withdrawn invitation leaves no person, no link, and an entry in the audit', async () => {
  const as = await administrator()
  const { id } = (await as((staff) => invite(staff, sam))) as { id: string }
  await as((staff) => withdraw(staff, id))
  expect(await look('SELECT 1 FROM people WHERE id = $1', [id])).toEqual([])
  expect(await look('SELECT 1 FROM one_time_links')).toEqual([])
  expect(await look('SELECT act, facts FROM audit_events ORDER BY number DESC LIMIT 1')).toEqual([
    { act: 'person.withdrawn', facts: { name: 'Sam Green' } },
  ])
})

test('nobody who has joined can be withdrawn, and the database refuses to delete them too', async () => {
  const as = await administrator()
  const joined = await aColleague(look, { roles: ['reader'] })
  await expect(as((staff) => withdraw(staff, joined.id))).rejects.toThrow('not-found')
  expect(await as(({ tx }) => tx.$executeRaw`DELETE FROM people WHERE id = ${joined.id}::uuid`)).toBe(0)
})

test('another organisation gets its first administrator, and nothing else, from us', async () => {
  const as = await administrator()
  const first = { ...sam, organisation: 'hpci', roles: ['administrator' as const] }
  await expect(as((staff) => invite(staff, { ...first, roles: ['analyst'] as never }))).rejects.toThrow()
  const { id } = (await as((staff) => invite(staff, first))) as { id: string }
  expect(await as(invitedElsewhere)).toEqual([expect.objectContaining({ id, organisation: 'hpci' })])
  await as((staff) => inviteAgain(staff, id))

  await look(`UPDATE people SET state = 'active' WHERE id = $1`, [id])
  await expect(as((staff) => invite(staff, { ...first, email: 'b@example.org' }))).rejects.toThrow(
    'not-found',
  )
  await expect(as((staff) => inviteAgain(staff, id))).rejects.toThrow('not-found')
  expect(await as(invitedElsewhere)).toEqual([])
})
