import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../generated/prisma/client'

export { Prisma } from '../generated/prisma/client'

/** Who asks the database. Each role may do only what its work needs (prisma/migrations, privacy.md section 5). */
export type Role =
  'owner' | 'app_public' | 'app_staff' | 'gatekeeper' | 'postman' | 'sealer' | 'results_reader'

export type Database = PrismaClient

const kept = globalThis as { heardDatabases?: Partial<Record<Role, Database>> }

/** The database as one role sees it; a pool of connections per role, opened at the first question. */
export function database(role: Role): Database {
  const open = (kept.heardDatabases ??= {})
  return (open[role] ??= connect(role))
}

/** Closes every connection, for scripts that end and tests that clean up. */
export async function closeDatabases(): Promise<void> {
  const open = Object.values(kept.heardDatabases ?? {})
  kept.heardDatabases = {}
  await Promise.all(open.map((db) => db.$disconnect()))
}

/** Whether an error means that the database cannot answer now: later is worth a try. */
export function isUnreachable(error: unknown): boolean {
  const text =
    error instanceof Error
      ? `${error.name} ${error.message} ${String((error as { code?: string }).code)}`
      : ''
  return /ECONNREFUSED|ECONNRESET|ENOENT|57P0[123]|57014|53300|08\d{3}|P1001|P1002|P1008|P1017|P2024|P2028|DatabaseNotReachable|TooManyConnections|SocketTimeout|ConnectionClosed|timeout exceeded|Connection terminated|starting up|shutting down/i.test(
    text,
  )
}

function connect(role: Role): Database {
  const connectionString = process.env.DATABASE_URL
  if (!connectionString || process.env.NEXT_PHASE === 'phase-production-build')
    throw new Error('The database is opened only while Heard serves, with DATABASE_URL set by npm start')
  const limits = `-c statement_timeout=${role === 'app_public' ? '3s' : '15s'}`
  const options = role === 'owner' ? undefined : `-c role=${role} ${limits}`
  const adapter = new PrismaPg({
    connectionString,
    options,
    max: role === 'app_public' ? 12 : 6,
    connectionTimeoutMillis: 2000,
  })
  return new PrismaClient({ adapter })
}
