import 'server-only'
import type { Letter } from '../domain/mail/letters'
import { mondayOf } from '../domain/responses/submit'
import type { Helper } from '../domain/safeguarding/alerts'
import { mondaysFrom } from '../domain/safeguarding/rota'
import { isWorkingDay } from '../domain/safeguarding/working-days'
import type { Transaction } from './audit/audit'
import { hourNow, today } from './clock'
import { database } from './db'
import { tellOfWaitingRequests } from './safeguarding/contact-letters'
import { helpers } from './safeguarding/alert-people'
import { dayInWords } from './language/language'
import { post } from './mail/letters'
import { remindOwners } from './plan/measure-reminders'
import { holidays } from './safeguarding/reading-days'
import { home } from './site'

const BEGINS_AT = 8
const WEDNESDAY = 3

let madeOn: string | undefined

/**
 * Once on the morning of each working day: tells who looks after reading what is late and which weeks nobody reads,
 * safeguarding leads who still waits to be contacted, and owners of measures which values are due.
 */
export async function morningRound(): Promise<void> {
  const day = today()
  if (madeOn === day || hourNow() < BEGINS_AT || !isWorkingDay(day, holidays)) return
  await database('postman').$transaction(async (tx) => {
    const first =
      await tx.$executeRaw`INSERT INTO morning_rounds ("on") VALUES (${day}::date) ON CONFLICT DO NOTHING`
    if (!first) return
    const people = await helpers(tx)
    await tellWhatIsLate(tx, people, day)
    await tellWhoIsMissing(tx, people, day)
    await tellOfWaitingRequests(tx, people, day)
    await remindOwners(tx, people, day)
  })
  madeOn = day
}

async function tellWhatIsLate(tx: Transaction, people: Helper[], day: string): Promise<void> {
  const late = await tx.$queryRaw<{ owner: string; organisation: string; count: bigint; oldest: string }[]>`
    SELECT s.owner, coalesce(o.name, s.owner) AS organisation, count(*), min(c.due_on)::text AS oldest
    FROM comments_to_read c JOIN surveys s ON s.id = c.survey_id LEFT JOIN organisations o ON o.id = s.owner
    WHERE c.due_on < ${day}::date GROUP BY 1, 2`
  for (const { owner, organisation, count, oldest } of late)
    await tell(tx, lookingAfter(people, owner, true), ({ name, email: to }) => ({
      kind: 'reading-late',
      to,
      name,
      organisation,
      count: Number(count),
      oldest: dayInWords(oldest, 'en'),
      link: `${home()}/staff/comments`,
    }))
}

/** A week without readers is told while it lasts, and from the Wednesday before. */
async function tellWhoIsMissing(tx: Transaction, people: Helper[], day: string): Promise<void> {
  const ahead = new Date(`${day}T00:00:00Z`).getUTCDay() >= WEDNESDAY ? 2 : 1
  const missing = await tx.$queryRaw<{ owner: string; organisation: string; weeks: string[] }[]>`
    SELECT o.id AS owner, o.name AS organisation, array_agg(w.week::text ORDER BY w.week) AS weeks
    FROM organisations o, unnest(${mondaysFrom(mondayOf(day), ahead)}::date[]) AS w(week)
    WHERE EXISTS (SELECT 1 FROM surveys s WHERE s.owner = o.id)
      AND o.id NOT IN (SELECT organisations_that_read(w.week)) GROUP BY 1, 2`
  for (const { owner, organisation, weeks } of missing)
    await tell(tx, lookingAfter(people, owner, false), ({ name, email: to }) => ({
      kind: 'rota-missing',
      to,
      name,
      organisation,
      weeks: weeks.map((week) => `the week of ${dayInWords(week, 'en')}`),
      link: `${home()}/staff/safeguarding/rota`,
    }))
}

/** Survey leads and safeguarding leads look after reading, with those who read this week; else administrators. */
function lookingAfter(people: Helper[], owner: string, withReaders: boolean): Helper[] {
  const own = people.filter(({ organisation }) => organisation === owner)
  const keepers = own.filter(
    ({ roles, onRota }) =>
      roles.includes('survey_lead') || roles.includes('safeguarding_lead') || (withReaders && onRota),
  )
  return keepers.length ? keepers : own.filter(({ roles }) => roles.includes('administrator'))
}

async function tell(tx: Transaction, to: Helper[], letter: (person: Helper) => Letter): Promise<void> {
  for (const person of to) await post(tx, letter(person))
}
