import 'server-only'
import type { Language } from '../../domain/language/languages'
import type { BatchForm } from '../../domain/paper/key-forms'
import { takesPaper, waveOfPaper } from '../../domain/paper/keying'
import type { PrintSize } from '../../domain/paper/print-sizes'
import type { Survey } from '../../domain/surveys/survey'
import { inWay, waysOf } from '../../domain/ways/in-way'
import type { Way } from '../../domain/ways/way'
import { today } from '../clock'
import { Prisma } from '../db'
import type { Staff } from '../staff'
import { publishedSurvey, publishedSurveys, surveyVersion, type PublishedSurvey } from '../surveys/surveys'

/** Forms that one person keys in on one day; `standing` are those not taken out. */
export type Batch = {
  id: string
  survey: string
  version: number
  language: Language
  way: Way
  size: PrintSize
  cameOn: string
  on: string
  person: string
  last: number
  standing: number
}

/** The surveys of the person's own organisation of which there may be forms to key in today, by title. */
export async function surveysOnPaper({ me }: Pick<Staff, 'me'>): Promise<PublishedSurvey[]> {
  const own = (await publishedSurveys()).filter(
    ({ survey, schedule }) => survey.owner === me.organisation && takesPaper(today(), schedule),
  )
  return own.sort((a, b) => a.survey.title.localeCompare(b.survey.title, 'en'))
}

/** The batch for a pile of forms, found again when it was begun today, or what speaks against it, by field. */
export async function beginBatch(
  { me, tx }: Staff,
  { survey: id, language, way, size, cameOn, version: said }: BatchForm,
): Promise<{ id: string } | { problems: Record<string, string> }> {
  const published = (await surveysOnPaper({ me })).find(({ survey }) => survey.id === id)
  if (!published) return { problems: { survey: 'Choose a survey that takes paper forms now.' } }
  const version = Number(said.trim() || published.number)
  if (version < 1 || version > published.number)
    return { problems: { version: `This survey has versions 1 to ${published.number}.` } }
  if (!waysOf((await surveyVersion(id, version)).survey).includes(way))
    return { problems: { way: 'This survey is not on paper in that way.' } }
  const wave = waveOfPaper(cameOn, today(), published.schedule)
  if (typeof wave === 'string') return { problems: { cameOn: noWave[wave] } }
  const [batch] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO paper_batches (survey_id, version, language, way, size, came_on, person_id, "on")
    VALUES (${id}, ${version}, ${language}, ${way}, ${size}, ${cameOn}::date, ${me.id}::uuid, ${today()}::date)
    ON CONFLICT (person_id, "on", survey_id, version, language, way, size, came_on)
    DO UPDATE SET last = paper_batches.last RETURNING id::text`
  return batch!
}

const noWave = {
  'not-yet': 'This day is still to come.',
  'not-asked': 'The survey was not open on this day.',
  'too-late':
    'This wave ended too long ago: forms can be keyed in for two weeks after it. Ask your survey lead.',
}

/** Whether forms of a batch may still be keyed in: today, by whoever began it, while their wave takes paper. */
export async function isOpen({ me }: Pick<Staff, 'me'>, batch: Batch): Promise<boolean> {
  if (batch.person !== me.id || batch.on !== today()) return false
  const published = await publishedSurvey(batch.survey)
  return Boolean(published) && typeof waveOfPaper(batch.cameOn, today(), published!.schedule) === 'object'
}

/** A batch of a survey of the person's own organisation; null when there is none with this id. */
export async function batchWith(staff: Pick<Staff, 'tx'>, id: string): Promise<Batch | null> {
  return (await batches(staff, Prisma.sql`b.id = ${id}::uuid`))[0] ?? null
}

/** What the person has keyed in today, the last begun first. */
export async function myBatches(staff: Pick<Staff, 'tx' | 'me'>): Promise<Batch[]> {
  return batches(staff, Prisma.sql`b.person_id = ${staff.me.id}::uuid AND b."on" = ${today()}::date`)
}

/** The survey of a batch, in the version, and the way, in which its forms were printed. */
export async function surveyOfBatch({
  survey,
  version,
  way,
}: Pick<Batch, 'survey' | 'version' | 'way'>): Promise<Survey> {
  return inWay((await surveyVersion(survey, version)).survey, way)
}

function batches({ tx }: Pick<Staff, 'tx'>, which: Prisma.Sql): Promise<Batch[]> {
  return tx.$queryRaw<Batch[]>`
    SELECT id::text, survey_id AS survey, version, language, way, size, came_on::text AS "cameOn", "on"::text AS on,
      person_id::text AS person, last, (SELECT count(*)::int FROM paper_forms f
        WHERE f.batch_id = b.id AND f.state <> 'taken_out') AS standing
    FROM paper_batches b WHERE ${which} ORDER BY "on" DESC, survey_id, came_on DESC`
}
