import 'server-only'
import { mayFacilitate, sideOf } from '../../domain/charter/party'
import type { Staff } from '../staff'
import type { CharterNow, Seat } from './charter'

/** The seat somebody at work has at the table of a charter; null when their organisation is no party to it. */
export async function seatOf({ me, tx }: Staff, { id, parties }: CharterNow): Promise<Seat | null> {
  const party = parties.find(({ organisation }) => organisation === me.organisation)
  if (!party) return null
  const [member] = await tx.$queryRaw<{ drafting: boolean; moderator: boolean }[]>`
    SELECT drafting, moderator FROM charter_members
    WHERE charter_id = ${id} AND person_id = ${me.id}::uuid AND party_id = ${party.id}`
  return {
    party,
    side: sideOf(party.kind),
    facilitates: me.roles.includes('charter_facilitator') && mayFacilitate(party.kind),
    drafts: member?.drafting ?? false,
    moderates: member?.moderator ?? false,
    leads: me.roles.includes('party_lead') && party.leadId === me.id,
  }
}
