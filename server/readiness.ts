import 'server-only'
import { readdir, statfs } from 'node:fs/promises'
import { database } from './db'
import { keysOf, WRONG_KEY } from './keys'
import { publishedSurveys } from './surveys/surveys'

const LEAST_FREE_BYTES = 200 * 1024 * 1024

/** What stands in the way of taking answers now, in words; null when nothing does. */
export async function readiness(): Promise<string | null> {
  const checks = [databaseAnswers, migrationsAreCurrent, keyFits, diskHasRoom]
  for (const check of checks) {
    const missing = await check().catch(() => 'the database does not answer')
    if (missing) return missing
  }
  return null
}

async function databaseAnswers(): Promise<string | null> {
  const late = new Promise<string>((say) => setTimeout(say, 1500, 'the database does not answer').unref())
  const asked = database('app_public').$queryRaw`SELECT 1`.then(
    () => null,
    () => 'the database does not answer',
  )
  return Promise.race([asked, late])
}

async function migrationsAreCurrent(): Promise<string | null> {
  const entries = await readdir('prisma/migrations', { withFileTypes: true })
  const wanted = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const applied = await database('owner').$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL`
  const missing = wanted.filter((name) => !applied.some((row) => row.migration_name === name))
  return missing.length ? `migrations are not applied: ${missing.join(', ')}` : null
}

async function keyFits(): Promise<string | null> {
  const [open] = await publishedSurveys()
  if (!open) return null
  return keysOf(open.survey.id).then(
    () => null,
    (error: Error) => (error.message === WRONG_KEY ? WRONG_KEY : 'the keys cannot be read'),
  )
}

async function diskHasRoom(): Promise<string | null> {
  const { bavail, bsize } = await statfs(process.env.HEARD_DATA ?? '.')
  return bavail * bsize < LEAST_FREE_BYTES ? 'the disk is nearly full' : null
}
