import 'server-only'
import { publish, type SurveyVersion } from '../domain/surveys/publish'
import { Survey } from '../domain/surveys/survey'
import { database, Prisma } from './db'
import { makeKeys } from './keys'

/** Publishes a survey when it differs from its last version; says which number is open now and whether it is new. */
export async function publishSurvey(
  survey: Survey,
  today: string,
): Promise<{ number: number; isNew: boolean }> {
  return database('owner').$transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`publish ${survey.id}`}))`
    const row = await db.surveyVersion.findFirst({
      where: { surveyId: survey.id },
      orderBy: { number: 'desc' },
    })
    const last = row && versionFrom(row)
    const next = publish(survey, last)
    if (!next) return { number: last!.number, isNew: false }
    await db.survey.upsert({
      where: { id: survey.id },
      create: { id: survey.id, owner: survey.owner },
      update: { owner: survey.owner },
    })
    if (!last) await makeKeys(db, survey.id)
    await db.surveyVersion.create({
      data: {
        surveyId: survey.id,
        number: next.number,
        content: next.survey as Prisma.InputJsonObject,
        breaks: next.breaks,
        publishedOn: new Date(today),
      },
    })
    return { number: next.number, isNew: true }
  })
}

const versions = new Map<string, SurveyVersion>()
let current: { at: number; list: SurveyVersion[] } | undefined
const FRESH_FOR = 2000

/** The latest version of every open survey; the list as last known while the database cannot answer. */
export async function openSurveys(): Promise<SurveyVersion[]> {
  if (current && Date.now() - current.at < FRESH_FOR) return current.list
  try {
    const list = await latest()
    current = { at: Date.now(), list }
    return list
  } catch (error) {
    if (!current) throw error
    return current.list
  }
}

/** The open version of one survey, or null when there is none. */
export async function openSurvey(id: string): Promise<SurveyVersion | null> {
  return (await openSurveys()).find((version) => version.survey.id === id) ?? null
}

/** One published version, which never changes. */
export async function surveyVersion(id: string, number: number): Promise<SurveyVersion> {
  const known = versions.get(`${id} ${number}`)
  if (known) return known
  const row = await database('app_public').surveyVersion.findUniqueOrThrow({
    where: { surveyId_number: { surveyId: id, number } },
  })
  return remember(row)
}

async function latest(): Promise<SurveyVersion[]> {
  const newest = await database('app_public').surveyVersion.findMany({
    distinct: ['surveyId'],
    orderBy: [{ surveyId: 'asc' }, { number: 'desc' }],
    select: { surveyId: true, number: true },
  })
  return Promise.all(newest.map(({ surveyId, number }) => surveyVersion(surveyId, number)))
}

type Row = { surveyId: string; number: number; content: unknown; breaks: unknown }

function remember(row: Row): SurveyVersion {
  const version = versionFrom(row)
  versions.set(`${row.surveyId} ${row.number}`, version)
  return version
}

function versionFrom({ number, content, breaks }: Row): SurveyVersion {
  return { number, survey: Survey.parse(content), breaks: breaks as SurveyVersion['breaks'] }
}
