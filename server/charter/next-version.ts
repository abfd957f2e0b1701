import 'server-only'
import { nextVersion } from '../../domain/charter/next-version'
import type { Staff } from '../staff'
import { charterNow } from './charter'
import { reviewsOf } from './reviews'
import { seatOf } from './seat'

/**
 * Begins the next version with the words of the one in force, which stays in force until the next is published. It
 * begins with asking people, and from there on both sides move it. Its number, or null when it is not to be begun (by
 * them, now).
 */
export async function beginNext(staff: Staff): Promise<number | null> {
  const { tx, record } = staff
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('write the charter'))`
  const charter = await charterNow(tx)
  if (!charter || !(await seatOf(staff, charter))?.facilitates) return null
  const number = nextVersion(charter.versions, await reviewsOf(tx))
  if (!number) return null
  await tx.$executeRaw`
    INSERT INTO charter_versions (charter_id, number, stage) VALUES (${charter.id}, ${number}, 'gather')`
  await record('charter.begun', charter.id, { version: number })
  return number
}
