import 'server-only'
import type { Counted, VoiceRecord } from '../../domain/registers/voice-record'
import { bytes, installationKey } from '../keys'
import { keyFor, lock, unlock } from '../locks'

/** What a register keeps locked: both records as they were written, and words that may tell of somebody. */
export type Kept = { child: VoiceRecord; family: VoiceRecord; words: Record<string, string> }

/** Locks what was written of an edition or a case; only its own row can be opened with it. */
export function sealRecord(id: string, kept: Kept): Uint8Array<ArrayBuffer> {
  return bytes(lock(key(), id, JSON.stringify(kept)))
}

/** What was written of an edition or a case. */
export function openRecord(id: string, sealed: Uint8Array): Kept {
  return JSON.parse(unlock(key(), id, sealed).toString('utf8')) as Kept
}

/** Whether both voices are as they were, whatever somebody agreed to. */
export function sameVoices(known: Voices, now: Voices): boolean {
  const bare = ({ child, family }: Voices) =>
    JSON.stringify([child, family].map((one) => ({ ...one, agreedBySecondPerson: false })))
  return bare(known) === bare(now)
}

/** The same record once a second person agreed to what does not apply. */
export function withAgreement({ child, family, words }: Kept): Kept {
  const agreed = (one: VoiceRecord) => ({ ...one, agreedBySecondPerson: true })
  return { child: agreed(child), family: agreed(family), words }
}

/** What counts, in the columns of a register's row. */
export function levelColumns({ child, family }: { child: Counted; family: Counted }) {
  return {
    ...{ childLevel: child.level, childRule: child.rule },
    ...{ familyLevel: family.level, familyRule: family.rule },
  }
}

type Voices = Pick<Kept, 'child' | 'family'>

function key() {
  return keyFor('registers', installationKey())
}
