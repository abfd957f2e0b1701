import { readFileSync } from 'node:fs'
import { StarterCharter } from '../domain/charter/starter'
import type { Role } from '../domain/people/access'
import { aColleague } from './staff'

type Look = (sql: string, values?: unknown[]) => Promise<unknown>

/** content/charter.json, as it begins. */
export const starter = StarterCharter.parse(
  JSON.parse(readFileSync(new URL('../content/charter.json', import.meta.url), 'utf8')),
)

const charter = starter.id

/** Somebody at the table of a charter that was begun: facilitator and lead of their organisation's party, and a writer. */
export async function atTheTable(
  look: Look,
  organisation: string,
  over: { roles?: Role[]; name?: string } = {},
) {
  const person = await aColleague(look, {
    ...{
      roles: ['charter_facilitator', 'party_lead'],
      name: `Lead of ${organisation}`,
      organisation,
      ...over,
    },
  })
  await look('UPDATE charter_parties SET organisation_id = $1 WHERE charter_id = $2 AND id = $1', [
    organisation,
    charter,
  ])
  await look('UPDATE charter_parties SET lead_id = $1, lead_name = $2 WHERE charter_id = $3 AND id = $4', [
    ...[person.id, person.name, charter, organisation],
  ])
  await look(
    'INSERT INTO charter_members (charter_id, person_id, party_id, drafting, moderator) VALUES ($1, $2, $3, true, true)',
    [charter, person.id, organisation],
  )
  return person
}

/** A day so many days from today, like 2026-11-24. */
export function dayFrom(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
