import { z } from 'zod'

/** What a party to the charter is. */
export const PartyKind = z.enum([
  'parent_carer_forum',
  'young_people',
  'local_authority',
  'health',
  'settings',
  'voluntary',
])
export type PartyKind = z.infer<typeof PartyKind>

/** A party to the charter: who it is, whether its signature is needed, and who speaks for it. */
export type Party = {
  id: string
  name: string
  kind: PartyKind
  requiredToSign: boolean
  /** The name of the person who speaks and signs for it; null until somebody is named. */
  lead: string | null
}

/** Families and those who stand with them on one side, services on the other. */
export type Side = 'families' | 'services'

/** The side a party stands on. */
export function sideOf(kind: PartyKind): Side {
  return kind === 'local_authority' || kind === 'health' || kind === 'settings' ? 'services' : 'families'
}

/** Whether people of a party may facilitate: those of the parent carer forum and of the council, and no others. */
export function mayFacilitate(kind: PartyKind): boolean {
  return kind === 'parent_carer_forum' || kind === 'local_authority'
}

/** The parties whose position and signature the charter cannot do without. */
export function requiredOf(parties: readonly Party[]): Party[] {
  return parties.filter((party) => party.requiredToSign)
}
