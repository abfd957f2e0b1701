import 'server-only'
import { mayAddEvidence, type EvidenceForm, type EvidenceItem } from '../../domain/charter/evidence'
import type { z } from 'zod'
import { today } from '../clock'
import type { Staff } from '../staff'
import { charterNow, type Reader } from './charter'
import { seatOf } from './seat'

/** Evidence with the party of whoever added it, and the organisation it belongs to. */
export type Evidence = EvidenceItem & { party: string | null; organisation: string }

/** What shows that commitments are kept, newest time first: all of it to those at work, what is published to everybody. */
export async function evidenceOf(db: Reader, charter: string): Promise<Evidence[]> {
  return db.$queryRaw<Evidence[]>`
    SELECT id::text, commitment, kind, title, figure, source, link, period_from::text AS "periodFrom",
      period_to::text AS "periodTo", published_on::text AS "publishedOn", organisation_id AS organisation,
      charter_party_of(charter_id, person_id) AS party
    FROM charter_evidence WHERE charter_id = ${charter} ORDER BY period_to DESC, "on" DESC, id`
}

type Written = z.infer<typeof EvidenceForm>

/** Adds evidence to a commitment; false when there is none, or it is not for this person to add to. */
export async function addEvidence(staff: Staff, commitment: string, said: Written): Promise<boolean> {
  const { tx, me, record } = staff
  const charter = await charterNow(tx)
  const about = charter?.text.commitments.find(({ id }) => id === commitment)
  if (!charter || !about || !mayAddEvidence(await seatOf(staff, charter), about)) return false
  await tx.$executeRaw`
    INSERT INTO charter_evidence (charter_id, commitment, kind, title, figure, source, link, period_from, period_to,
      person_id, organisation_id, "on")
    VALUES (${charter.id}, ${commitment}, ${said.kind}, ${said.title}, ${said.figure}, ${said.source}, ${said.link},
      ${said.periodFrom}::date, ${said.periodTo}::date, ${me.id}::uuid, ${me.organisation}, ${today()}::date)`
  await record('charter.evidence', charter.id, { commitment, did: 'added', title: said.title })
  return true
}

/** Publishes evidence of the own organisation, for good; false when it is not there or was published before. */
export async function publishEvidence({ tx, me, record }: Staff, item: string): Promise<boolean> {
  const done = await tx.$executeRaw`
    UPDATE charter_evidence SET published_on = ${today()}::date
    WHERE id = ${item}::uuid AND published_on IS NULL AND organisation_id = ${me.organisation}`
  if (done) await record('charter.evidence', item, { did: 'published' })
  return done === 1
}

/** Takes away evidence of the own organisation that nobody outside has seen; false when it is not there. */
export async function removeEvidence({ tx, me, record }: Staff, item: string): Promise<boolean> {
  const done = await tx.$executeRaw`
    DELETE FROM charter_evidence
    WHERE id = ${item}::uuid AND published_on IS NULL AND organisation_id = ${me.organisation}`
  if (done) await record('charter.evidence', item, { did: 'removed' })
  return done === 1
}
