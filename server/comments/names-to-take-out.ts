import 'server-only'
import type { Staff } from '../staff'

/** The names that are always proposed to be taken out of comments of the person's organisation, by letter. */
export async function namesToTakeOut({ tx, me }: Staff): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM names_to_take_out WHERE organisation_id = ${me.organisation} ORDER BY lower(name)`
  return rows.map(({ name }) => name)
}

/** Adds names; those that are there already stay. Gives how many are new. The audit counts them and names none. */
export async function addNames({ tx, me, record }: Staff, names: string[]): Promise<number> {
  const added = await tx.$executeRaw`
    INSERT INTO names_to_take_out (organisation_id, name) SELECT ${me.organisation}, unnest(${names}::text[])
    ON CONFLICT DO NOTHING`
  if (added) await record('names.changed', me.organisation, { added })
  return added
}

/** Takes a name off the list; false when it was not there. */
export async function removeName({ tx, me, record }: Staff, name: string): Promise<boolean> {
  const gone = await tx.$executeRaw`
    DELETE FROM names_to_take_out WHERE organisation_id = ${me.organisation} AND name = ${name}`
  if (gone) await record('names.changed', me.organisation, { removed: gone })
  return gone > 0
}
