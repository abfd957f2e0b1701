import { beforeEach, expect, test } from 'vitest'
import { Role } from '../domain/people/access'
import { mondayOf } from '../domain/responses/submit'
import { ownDatabase } from '../testing/database'
import { aColleague, asVisitor, type Colleague } from '../testing/staff'
import { daysAfter, today } from './clock'
import { asStaff } from './staff'
import { thingsToDo } from './to-do'

const { look } = ownDatabase()
const waiting = (who: Colleague) => asStaff(asVisitor(who), thingsToDo)

beforeEach(async () => {
  await look('TRUNCATE people, concerns, surveys, responses, reading_rota CASCADE')
  await look(`INSERT INTO surveys (id, owner) VALUES ('ours', 'council'), ('theirs', 'hpci')`)
  const readers = [
    await aColleague(look, { roles: ['analyst'] }),
    await aColleague(look, { roles: ['analyst'] }),
  ]
  await look(`INSERT INTO reading_rota VALUES ('council', $1, $2, $3)`, [
    mondayOf(today()),
    ...readers.map(({ id }) => id),
  ])
})

/** Comments of a survey that must be read by these days. */
async function unread(survey: string, ...days: string[]) {
  for (const day of days) {
    const [{ id }] = (await look(
      `INSERT INTO responses SELECT decode(md5(random()::text), 'hex'), $1, 1, now(), '{}', '\\x', '{}',
      'not_captured', '{}', 'r', 1, 'not_captured', 'words', 'web', 'en', 'v1', now() + interval '1 year' RETURNING id`,
      [survey],
    )) as [{ id: Buffer }]
    await look(`INSERT INTO response_texts (response_id, question, sealed) VALUES ($1, 'q', '\\x')`, [id])
    await look(
      `INSERT INTO comments_to_read (response_id, question, survey_id, due_on) VALUES ($1, 'q', $2, $3)`,
      [id, survey, day],
    )
  }
}

test('readers see the comments of their own organisation, the overdue ones first', async () => {
  await unread('ours', daysAfter(today(), -1), today(), daysAfter(today(), 3))
  await unread('theirs', today())
  const reader = await aColleague(look, { roles: ['analyst'] })
  expect(await waiting(reader)).toEqual([
    { text: '1 comment should have been read by now', to: '/staff/comments', urgent: true },
    {
      text: expect.stringMatching(/^2 comments to read, the first by \d+ \w+ \d{4}$/),
      to: '/staff/comments',
    },
  ])
})

test('a safeguarding lead sees the concerns that nobody decided on', async () => {
  await look(`INSERT INTO concerns (response_id, question, survey_id, flagged_by, category, flagged_at,
    next_alert_at) VALUES ('\\x01', 'q', 'ours', 'screen', 'harm', now(), now()),
    ('\\x02', 'q', 'theirs', 'screen', 'harm', now(), now())`)
  const lead = await aColleague(look, { roles: ['safeguarding_lead'] })
  expect(await waiting(lead)).toEqual([
    {
      text: '1 possible concern to decide on, 1 of them seen by nobody yet',
      to: '/staff/safeguarding',
      urgent: true,
    },
  ])
})

test('readers see that nobody is on the rota this week', async () => {
  await look('DELETE FROM reading_rota')
  for (const role of ['survey_lead', 'analyst', 'safeguarding_lead'] as const)
    expect(await waiting(await aColleague(look, { roles: [role] }))).toEqual([
      {
        text: 'Nobody is on the reading rota this week: what people write waits unread',
        to: '/staff/safeguarding/rota',
        urgent: true,
      },
    ])
})

test('an administrator sees whose access to check', async () => {
  const boss = await aColleague(look, { roles: ['administrator'] })
  const sam = await aColleague(look, { roles: ['reader'] })
  await aColleague(look, { roles: ['reader'], organisation: 'hpci' })
  expect(await waiting(boss)).toEqual([])
  await look(
    `UPDATE people SET reviewed_on = '2020-01-01', seen_on = now() - interval '85 days', state_since = '2020-01-01' WHERE organisation_id = 'hpci' OR id = $1`,
    [sam.id],
  )
  await look(
    `INSERT INTO people (email, name, organisation_id, roles, state, reviewed_on) VALUES ('x@example.org', 'X', 'council', '{reader}', 'invited', now())`,
  )
  expect((await waiting(boss)).map(({ text }) => text)).toEqual([
    'Check the access of 1 person',
    '1 person not seen for 80 days will be switched off after 90',
    '1 invitation ran out before anybody joined',
  ])
})

test('roles with nothing to do are told so, not refused', async () => {
  for (const role of Role.options)
    expect(await waiting(await aColleague(look, { roles: [role] }))).toEqual([])
})
