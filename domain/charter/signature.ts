import { requiredOf, type Party } from './party'

/** How a party signed. Paper and minutes are kept by the party; we keep where, and who saw it. */
export type Method = 'in_workspace' | 'paper_scan' | 'meeting_minute'

/** A party's signature under the text with this hash. */
export type Signature = {
  party: string
  hash: string
  name: string
  job: string
  method: Method
  /** The day, like 2026-11-24. */
  on: string
}

/** Where a party stands with signing: this text, only an earlier one, or not at all. */
export type Signed = 'signed' | 'signed-an-earlier-version' | 'not-signed'

/** Whether a party has signed the text with this hash. */
export function signedBy(party: string, signatures: readonly Signature[], hash: string): Signed {
  const own = signatures.filter((signature) => signature.party === party)
  if (own.some((signature) => signature.hash === hash)) return 'signed'
  return own.length ? 'signed-an-earlier-version' : 'not-signed'
}

/** The required parties whose signature under this very text is missing. */
export function unsigned(parties: readonly Party[], signatures: readonly Signature[], hash: string): Party[] {
  return requiredOf(parties).filter(({ id }) => signedBy(id, signatures, hash) !== 'signed')
}
