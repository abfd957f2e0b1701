import 'server-only'
import { database } from './db'

/** Writes down the organisations of the partnership as content names them; what administrators set stays. */
export async function publishOrganisations(named: Record<string, { name: string }>): Promise<void> {
  const ids = Object.keys(named)
  const names = ids.map((id) => named[id]!.name)
  await database('owner').$executeRaw`
    INSERT INTO organisations (id, name, email_domains)
    SELECT id, name, '{}' FROM unnest(${ids}::text[], ${names}::text[]) AS t(id, name)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name`
}
