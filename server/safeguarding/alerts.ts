import 'server-only'
import {
  alerted,
  goesWider,
  MINUTES_TO_DECIDE,
  minutesToNextAlert,
  type Helper,
} from '../../domain/safeguarding/alerts'
import { timeBand } from '../../domain/safeguarding/time-band'
import { record, type Transaction } from '../audit/audit'
import { database } from '../db'
import { helpers } from './alert-people'
import { post } from '../mail/letters'
import { log } from '../log.mjs'
import { home } from '../site'

type Due = {
  id: string
  flaggedAt: Date
  alerts: number
  holder: string | null
  owner: string
  organisation: string
  /** Null for words about the charter. */
  survey: string | null
}

/** Writes the letters of every possible concern whose next alert is due, and says when the one after comes. */
export async function sendAlerts(): Promise<void> {
  await dropNeedless()
  const [due] = await database('postman').$queryRaw<{ any: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM concerns WHERE next_alert_at <= now()) AS any`
  if (!due?.any) return
  await database('postman').$transaction(async (tx) => {
    const people = await helpers(tx)
    for (const concern of await dueConcerns(tx)) {
      // What nobody took since the last time is said anew, so that a mail server that was down gets one letter each.
      await tx.$executeRaw`DELETE FROM letters WHERE concern = ${concern.id}::uuid AND sent_at IS NULL`
      await (concern.holder ? remind(tx, concern, people) : alert(tx, concern, people))
    }
  })
}

/** An alert that was still waiting when somebody said "I have it", or decided, is not needed any more. */
async function dropNeedless(): Promise<void> {
  await database('postman').$executeRaw`
    DELETE FROM letters l USING concerns c WHERE c.id = l.concern AND l.sent_at IS NULL
      AND (c.next_alert_at IS NULL OR (c.acknowledged_at IS NOT NULL AND l.kind = 'concern-alert'))`
}

async function dueConcerns(tx: Transaction): Promise<Due[]> {
  return tx.$queryRaw<Due[]>`
    SELECT c.id::text, c.flagged_at AS "flaggedAt", c.alerts, c.acknowledged_by::text AS holder,
      coalesce(s.owner, charter_guardian(c.charter_id)) AS owner,
      coalesce(o.name, s.owner, charter_guardian(c.charter_id)) AS organisation,
      (SELECT v.content ->> 'title' FROM survey_versions v WHERE v.survey_id = s.id ORDER BY v.number DESC LIMIT 1) AS survey
    FROM concerns c LEFT JOIN surveys s ON s.id = c.survey_id
      LEFT JOIN organisations o ON o.id = coalesce(s.owner, charter_guardian(c.charter_id))
    WHERE c.next_alert_at <= now() ORDER BY c.next_alert_at LIMIT 100 FOR UPDATE OF c SKIP LOCKED`
}

async function alert(tx: Transaction, concern: Due, people: Helper[]): Promise<void> {
  const { id, owner, organisation, survey } = concern
  const number = concern.alerts + 1
  const told = alerted(number, people, owner)
  const when = timeBand(concern.flaggedAt)
  for (const { person, why } of told) {
    const { name, email: to } = person
    await post(
      tx,
      { kind: 'concern-alert', to, name, organisation, survey, when, number, why, link: linkTo(id) },
      id,
    )
  }
  if (!told.length) log('warn', 'nobody can be told of a possible concern', { alert: number })
  const house = { id: null, organisation: owner }
  const reasons = told.map(({ why }) => why)
  await record(tx, house, 'concern.alerted', id, {
    alert: number,
    people: told.map(({ person }) => person.id),
  })
  if (goesWider(number, reasons)) await record(tx, house, 'concern.escalated', id, { alert: number })
  await tx.$executeRaw`
    UPDATE concerns SET alerts = ${number},
      next_alert_at = now() + make_interval(mins => ${minutesToNextAlert(number)}) WHERE id = ${id}::uuid`
}

/** Somebody has it and has not decided: the leads and the deputy of the week hear of it once a day. */
async function remind(tx: Transaction, { id, owner, survey, holder }: Due, people: Helper[]): Promise<void> {
  const who = people.find((person) => person.id === holder)?.name ?? 'Somebody who has left'
  const leads = people.filter(
    ({ organisation, roles, onRota }) =>
      organisation === owner && (roles.includes('safeguarding_lead') || onRota),
  )
  for (const { email: to, name } of leads)
    await post(tx, { kind: 'concern-waiting', to, name, survey, who, link: linkTo(id) }, id)
  await tx.$executeRaw`
    UPDATE concerns SET next_alert_at = now() + make_interval(mins => ${MINUTES_TO_DECIDE}) WHERE id = ${id}::uuid`
}

function linkTo(concern: string): string {
  return `${home()}/staff/safeguarding/concerns/${concern}`
}
