import 'server-only'
import { Plan } from '../../domain/plan/plan'
import { canonical } from '../../domain/surveys/publish'
import { database, Prisma } from '../db'

/** Publishes a plan when it differs from the last one of its edition; says whether it is new. */
export async function publishPlan(plan: Plan, today: string): Promise<{ number: number; isNew: boolean }> {
  const here = { planId: plan.id, edition: plan.edition }
  return database('owner').$transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`publish plan ${plan.id}`}))`
    const last = await db.planEdition.findFirst({ where: here, orderBy: { number: 'desc' } })
    if (last && canonical(last.content) === canonical(plan)) return { number: last.number, isNew: false }
    const number = (last?.number ?? 0) + 1
    const content = plan as unknown as Prisma.InputJsonObject
    await db.planEdition.create({ data: { ...here, number, content, publishedOn: new Date(today) } })
    return { number, isNew: true }
  })
}

const read = new Map<string, Plan>()

/** The plan in force: the newest edition as last corrected, or null when none is published. An edition never changes. */
export async function currentPlan(): Promise<Plan | null> {
  const editions = database('app_public').planEdition
  const newest = await editions.findFirst({
    orderBy: [{ edition: 'desc' }, { number: 'desc' }],
    select: { planId: true, edition: true, number: true },
  })
  if (!newest) return null
  const name = JSON.stringify(newest)
  const known = read.get(name)
  if (known) return known
  const { content } = await editions.findUniqueOrThrow({ where: { planId_edition_number: newest } })
  const plan = Plan.parse(content)
  read.set(name, plan)
  return plan
}

/** Every edition as it was published and corrected, the newest first; days are written 2026-11-28. */
export async function planEditions(): Promise<{ plan: Plan; number: number; publishedOn: string }[]> {
  const rows = await database('app_public').planEdition.findMany({
    orderBy: [{ edition: 'desc' }, { number: 'desc' }],
  })
  return rows.map(({ content, number, publishedOn }) => ({
    ...{ plan: Plan.parse(content), number, publishedOn: publishedOn.toISOString().slice(0, 10) },
  }))
}
