import 'server-only'
import type { StarterCharter } from '../../domain/charter/starter'
import { database } from '../db'

/** Begins the charter once, with its parties and a first version that nobody has set up yet; says whether it is new. */
export async function beginCharter(starter: StarterCharter, today: string): Promise<{ isNew: boolean }> {
  return database('owner').$transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('begin the charter'))`
    if (await db.charter.findUnique({ where: { id: starter.id } })) return { isNew: false }
    await db.charter.create({
      data: { id: starter.id, measureId: starter.measureId, begunOn: new Date(today) },
    })
    const organisations = (await db.organisation.findMany({ select: { id: true } })).map(({ id }) => id)
    await db.charterParty.createMany({
      data: starter.parties.map(({ id, name, kind, requiredToSign }) => ({
        ...{ charterId: starter.id, id, name, kind, requiredToSign },
        organisationId: organisations.includes(id) ? id : null,
      })),
    })
    await db.charterVersion.create({ data: { charterId: starter.id, number: 1, stage: 'set_up' } })
    return { isNew: true }
  })
}
