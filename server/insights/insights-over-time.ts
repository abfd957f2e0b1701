import 'server-only'
import { filterFrom, partsFor, type Filter } from '../../domain/insights/filter'
import { trendsOf, type Trend } from '../../domain/insights/over-time'
import { ANY } from '../../domain/insights/roll-up'
import type { Sealed } from '../../domain/insights/sealed'
import { isYoung, standingOf, sumsOf, type Standing } from './insights'
import { surveyVersions } from '../surveys/surveys'

/** A chart shows at most this many waves, the newest; two years of quarters. */
const MOST_WAVES = 8

/** Every question of a survey over its waves, as an address asks for it; `trends` is null when no group is like that. */
export async function surveyTrends(
  id: string,
  query: URLSearchParams,
): Promise<(Standing & { filter: Filter; trends: Sealed<Trend>[] | null }) | null> {
  const known = await standingOf(id)
  if (!known) return null
  const waves = known.waves.filter(({ n }) => n > 0).slice(-MOST_WAVES)
  const filter = filterFrom(query, known.offers, waves, isYoung(known.survey))
  const { whole, split } = partsFor(filter, known.offers)
  const parts = split ?? [{ value: ANY, label: 'All answers', part: whole }]
  const ids = waves.map((wave) => wave.id)
  const sums = await sumsOf(id, ids, [whole, ...parts.map(({ part }) => part)])
  const lines = parts
    .map(({ value, label, part }) => ({ value, label, sums: ids.map((wave) => sums(wave, part)) }))
    .filter((line) => line.sums.some(Boolean))
  const versions = await surveyVersions(id)
  const trends = lines.length
    ? trendsOf({ versions, lines, waves: waves.map((wave) => ({ wave, whole: sums(wave.id, whole) })) })
    : null
  return { ...known, filter, trends }
}
