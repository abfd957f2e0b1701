import 'server-only'
import { database } from '../db'
import type { Staff } from '../staff'

/** An organisation of the partnership, and whether somebody there manages its people. */
export type Organisation = { id: string; name: string; domains: string[]; managed: boolean }

/** Writes down the organisations of the partnership as content names them; what administrators set stays. */
export async function publishOrganisations(named: Record<string, { name: string }>): Promise<void> {
  const ids = Object.keys(named)
  const names = ids.map((id) => named[id]!.name)
  await database('owner').$executeRaw`
    INSERT INTO organisations (id, name, email_domains)
    SELECT id, name, '{}' FROM unnest(${ids}::text[], ${names}::text[]) AS t(id, name)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name`
}

/** Every organisation of the partnership, the administrator's own first. */
export function organisationsFor({ me, tx }: Staff): Promise<Organisation[]> {
  return tx.$queryRaw<Organisation[]>`
    SELECT id, name, email_domains AS domains, id NOT IN (SELECT organisations_without_administrator()) AS managed
    FROM organisations ORDER BY id <> ${me.organisation}, name`
}

/** Sets which ends of addresses the own organisation may invite, and says which they were. */
export async function changeDomains({ me, tx, record }: Staff, domains: string[]): Promise<string[]> {
  const [before] = await tx.$queryRaw<{ domains: string[] }[]>`
    SELECT email_domains AS domains FROM organisations WHERE id = ${me.organisation} FOR UPDATE`
  await tx.$executeRaw`UPDATE organisations SET email_domains = ${domains} WHERE id = ${me.organisation}`
  await record('organisation.changed', me.organisation, { domains, before: before!.domains })
  return before!.domains
}

/** The organisations of the partnership, by name, to choose one's own from. */
export function organisationsToChoose(): Promise<{ id: string; name: string }[]> {
  const select = { id: true, name: true }
  return database('gatekeeper').organisation.findMany({ select, orderBy: { name: 'asc' } })
}
