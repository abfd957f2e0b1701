import 'server-only'
import { figuresOf, type Figures } from '../../domain/insights/figures'
import { filterFrom, offersOf, partsFor, type Filter, type Offer } from '../../domain/insights/filter'
import { SMALLEST_GROUP } from '../../domain/insights/groups'
import type { Sum } from '../../domain/insights/question-figure'
import type { SoFar } from '../../domain/insights/release'
import type { Sealed } from '../../domain/insights/sealed'
import type { Breakdown } from '../../domain/surveys/breakdown'
import type { Survey } from '../../domain/surveys/survey'
import { openingOn, type Opening, type Wave } from '../../domain/surveys/wave'
import { today } from '../clock'
import { organisationName } from '../contacts'
import { database } from '../db'
import { publishedSurvey, surveyVersions, type PublishedSurvey } from '../surveys/surveys'
import { waveNow } from './waves'

/** A wave of a survey, what is known of its results, and how many people they are about. */
export type WaveResults = Wave & {
  n: number
  finding: string | null
  withdrawn: { on: string; reason: string } | null
}

/** What a survey's figures rest on: its breakdowns, its waves with results, and how it is open. */
export type Standing = {
  survey: Survey
  /** The name of the organisation that asks. */
  owner: string
  offers: Offer[]
  waves: WaveResults[]
  opening: Opening
  soFar: SoFar
  smallestGroup: number
}

/** The figures of one survey as an address asks for them; `figures` is null when no sealed group is like that. */
export type SurveyInsights = Standing & { filter: Filter; figures: Sealed<Figures> | null }

/** What is known of one survey's results without looking at any figure; null when there is no such survey. */
export async function standingOf(id: string): Promise<Standing | null> {
  const published = await publishedSurvey(id)
  return published && standing(published)
}

/** The figures of one survey for a query; null when there is no such survey. Reads sealed groups and nothing else. */
export async function surveyInsights(id: string, query: URLSearchParams): Promise<SurveyInsights | null> {
  const known = await standingOf(id)
  if (!known) return null
  const filter = filterFrom(
    query,
    known.offers,
    known.waves.filter(({ n }) => n > 0),
    isYoung(known.survey),
  )
  return { ...known, filter, figures: await figuresFor(known, filter) }
}

/** Whether a survey is for children or young people, whose own words always stand apart from what others say. */
export function isYoung({ audience }: Survey): boolean {
  return audience === 'child' || audience === 'young_person'
}

async function figuresFor({ survey, offers }: Standing, filter: Filter): Promise<Sealed<Figures> | null> {
  if (!filter.wave) return null
  const { whole, split } = partsFor(filter, offers)
  const waves = [filter.wave.id, ...(filter.before ? [filter.before.id] : [])]
  const sums = await sumsOf(survey.id, waves, [whole, ...(split?.map(({ part }) => part) ?? [])])
  const now = sums(filter.wave.id, whole)
  const before = filter.before && sums(filter.before.id, whole)
  if (!now) return null
  return figuresOf({
    versions: await surveyVersions(survey.id),
    whole: { now, before },
    split: split && {
      by: offers[filter.by!]!.key,
      parts: split.map(({ value, label, part }) => ({
        value,
        label,
        now: sums(filter.wave!.id, part),
        before: filter.before && sums(filter.before.id, part),
      })),
    },
  })
}

/** The sums of sealed groups for these parts of these waves, found by wave and part. */
export async function sumsOf(survey: string, waves: string[], parts: string[]) {
  const rows = await database('results_reader').$queryRaw<(Sum & { wave: string; part: string })[]>`
    SELECT wave_id AS wave, part, n, counts FROM roll_ups
    WHERE survey_id = ${survey} AND wave_id = ANY(${waves}) AND part = ANY(${parts})`
  const found = new Map(rows.map(({ wave, part, n, counts }) => [`${wave} ${part}`, { n, counts }]))
  return (wave: string, part: string): Sum | null => found.get(`${wave} ${part}`) ?? null
}

/** How far people came in a wave, as it was when at least ten more had started; nothing before. */
export async function answeringSteps(
  survey: string,
  wave: string,
): Promise<{ step: string; reached: number; stopped: number }[]> {
  return database('results_reader').$queryRaw`
    SELECT step, reached_at AS reached, stopped_at AS stopped FROM answering_steps
    WHERE survey_id = ${survey} AND wave_id = ${wave} AND reached_at > 0`
}

/** What is known of a survey and its waves, in one question to the database. */
async function standing({ survey, schedule }: PublishedSurvey): Promise<Standing> {
  const opening = openingOn(today(), schedule)
  const [row] = await database('results_reader').$queryRaw<
    { breakdowns: Breakdown[]; k: number; about: number; orMore: boolean; waves: WaveResults[] }[]
  >`
    SELECT s.breakdowns, s.smallest_group AS k, f.about, f.or_more AS "orMore",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'opensOn', w.opens_on, 'closesOn', w.closes_on,
          'sendsUntil', w.sends_until, 'publishBy', w.publish_by, 'finding', w.finding, 'n', coalesce(r.n, 0),
          'withdrawn', CASE WHEN w.withdrawn_on IS NOT NULL
            THEN jsonb_build_object('on', w.withdrawn_on, 'reason', w.withdrawn_reason) END) ORDER BY w.opens_on), '[]')
        FROM waves w LEFT JOIN roll_ups r ON r.survey_id = w.survey_id AND r.wave_id = w.id
          AND r.part = array_to_string(array_fill('*'::text, ARRAY[jsonb_array_length(s.breakdowns)]), '/')
        WHERE w.survey_id = s.id) AS waves
    FROM surveys s, answers_so_far(s.id, ${waveNow(today(), schedule)?.id ?? ''}) f WHERE s.id = ${survey.id}`
  const { breakdowns, k, about, orMore, waves } = row!
  return {
    survey,
    owner: organisationName(survey.owner),
    opening,
    offers: offersOf(survey, breakdowns),
    waves,
    soFar: { about, orMore },
    smallestGroup: Math.max(k, SMALLEST_GROUP),
  }
}
