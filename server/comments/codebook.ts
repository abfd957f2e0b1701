import 'server-only'
import type { z } from 'zod'
import type { ThemeForm } from '../../domain/comments/coding'
import type { Staff } from '../staff'

/** A theme of the organisation's codebook. */
export type Theme = { id: string; name: string; meaning: string; retired: boolean }

/** The codebook of the person's organisation, by name; retired themes last. */
export async function codebook({ tx, me }: Staff): Promise<Theme[]> {
  return tx.$queryRaw<Theme[]>`
    SELECT id::text, name, meaning, retired FROM themes WHERE organisation_id = ${me.organisation}
    ORDER BY retired, lower(name)`
}

/** Adds a theme, or changes one; says when another theme has the name already, or there is none to change. */
export async function saveTheme(
  { tx, me, record }: Staff,
  { name, meaning }: z.infer<typeof ThemeForm>,
  id?: string,
): Promise<'saved' | 'name-taken' | 'not-there'> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`codebook ${me.organisation}`}))`
  const [same] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM themes WHERE organisation_id = ${me.organisation} AND lower(name) = lower(${name})`
  if (same && same.id !== id) return 'name-taken'
  const [saved] = id
    ? await tx.$queryRaw<{ id: string }[]>`
        UPDATE themes SET name = ${name}, meaning = ${meaning} WHERE id = ${id}::uuid RETURNING id::text`
    : await tx.$queryRaw<{ id: string }[]>`
        INSERT INTO themes (organisation_id, name, meaning, retired)
        VALUES (${me.organisation}, ${name}, ${meaning}, false) RETURNING id::text`
  if (!saved) return 'not-there'
  await record('codebook.changed', saved.id, { did: id ? 'changed' : 'added', name })
  return 'saved'
}

/** Stops offering a theme, or offers it again; what was coded with it stays. False when there is no such theme. */
export async function retireTheme(
  { tx, record }: Staff,
  id: string,
  retired: boolean,
): Promise<string | null> {
  const [theme] = await tx.$queryRaw<{ name: string }[]>`
    UPDATE themes SET retired = ${retired} WHERE id = ${id}::uuid RETURNING name`
  if (!theme) return null
  await record('codebook.changed', id, { did: retired ? 'retired' : 'brought back', name: theme.name })
  return theme.name
}
