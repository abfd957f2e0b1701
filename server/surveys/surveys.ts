import 'server-only'
import { canonical, publish, type SurveyVersion } from '../../domain/surveys/publish'
import { Survey } from '../../domain/surveys/survey'
import { openingOn, type Schedule } from '../../domain/surveys/wave'
import { today } from '../clock'
import { database, Prisma } from '../db'
import { makeKeys } from '../keys'
import { schedules } from '../insights/waves'

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
    if (!last || canonical(last.survey.breakdowns) !== canonical(survey.breakdowns))
      await db.$executeRaw`
        UPDATE surveys SET breakdowns = ${JSON.stringify(survey.breakdowns)}::jsonb
        WHERE id = ${survey.id} AND NOT survey_is_begun(id)`
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

/** A survey as it is asked at present, and when it is asked. */
export type PublishedSurvey = SurveyVersion & { schedule: Schedule }

const versions = new Map<string, SurveyVersion>()
let current: { at: number; list: PublishedSurvey[] } | undefined
const FRESH_FOR = 2000

/** The latest version of every survey; the list as last known while the database cannot answer. */
export async function publishedSurveys(): Promise<PublishedSurvey[]> {
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

/** The latest version of one survey, open or not, or null when there is none. */
export async function publishedSurvey(id: string): Promise<PublishedSurvey | null> {
  return (await publishedSurveys()).find((version) => version.survey.id === id) ?? null
}

/** The survey whose printed address has this code, open or not; null for a code that is none of ours. */
export async function surveyWithCode(code: string): Promise<Survey | null> {
  return (await publishedSurveys()).find(({ survey }) => survey.code === code)?.survey ?? null
}

/** The surveys that can be started today. */
export async function openSurveys(): Promise<PublishedSurvey[]> {
  return (await publishedSurveys()).filter(({ schedule }) => openingOn(today(), schedule).is === 'open')
}

/** The open version of one survey, or null when there is none. */
export async function openSurvey(id: string): Promise<PublishedSurvey | null> {
  return (await openSurveys()).find((version) => version.survey.id === id) ?? null
}

/** Whether answers that were begun may still be sent today. */
export async function takesAnswers(id: string): Promise<boolean> {
  const survey = await publishedSurvey(id)
  const opening = survey && openingOn(today(), survey.schedule).is
  return opening === 'open' || opening === 'ending'
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

/** Every version of a survey, the oldest first. */
export async function surveyVersions(id: string): Promise<SurveyVersion[]> {
  const last = (await publishedSurvey(id))?.number ?? 0
  return Promise.all(Array.from({ length: last }, (_, at) => surveyVersion(id, at + 1)))
}

async function latest(): Promise<PublishedSurvey[]> {
  const newest = await database('app_public').surveyVersion.findMany({
    distinct: ['surveyId'],
    orderBy: [{ surveyId: 'asc' }, { number: 'desc' }],
    select: { surveyId: true, number: true },
  })
  const asked = await schedules()
  return Promise.all(
    newest.map(async ({ surveyId, number }) => ({
      ...(await surveyVersion(surveyId, number)),
      schedule: asked.get(surveyId) ?? { rolling: false, waves: [] },
    })),
  )
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
