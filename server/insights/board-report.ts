import 'server-only'
import type { Figures } from '../../domain/insights/figures'
import { missingSentence } from '../../domain/insights/missing'
import type { Sealed } from '../../domain/insights/sealed'
import { stateOf, type Point } from '../../domain/plan/measure-state'
import { lastDayOf } from '../../domain/plan/measure-forms'
import { measuresOf, type Plan } from '../../domain/plan/plan'
import { Quarter, quartersOver, quarterWith } from '../../domain/report/quarter'
import program from '../../package.json'
import type { Transaction } from '../audit/audit'
import { today } from '../clock'
import { organisationName, partnershipContact } from '../contacts'
import { database } from '../db'
import { figureWords } from './figure-words'
import { standingOf, surveyInsights, type SurveyInsights, type WaveResults } from './insights'
import { isMadeUp } from '../demo/made-up'
import { measuresKnown } from '../plan/measures'
import { missingOf } from './missing'
import { currentPlan } from '../plan/plan'
import { registerFigures } from '../registers/voice-board'
import { responseVoices } from '../registers/response-voices'
import { voiceDefinition } from '../registers/register-words'
import { publishedSurveys } from '../surveys/surveys'

/** A wave of a survey that began in the quarter, with what its sealed groups say. */
type Asked = SurveyInsights & { figures: Sealed<Figures>; wave: WaveResults }

/**
 * Everything that the board report of a quarter shows, the last that is over when none is named: sums of sealed groups
 * and of registers as their own pages show them, and values of the plan that a second person agreed to. Null for what
 * is no quarter, or has not begun.
 */
export async function boardReport({ tx }: { tx: Pick<Transaction, '$queryRaw'> }, wanted: string | null) {
  const asked = Quarter.safeParse(wanted ?? quartersOver(today(), 1)[0])
  if (!asked.success || asked.data > quarterWith(today())) return null
  const quarter = asked.data
  const plan = await currentPlan()
  const surveys = await surveysOf(quarter)
  return {
    quarter,
    quarters: [quarterWith(today()), ...quartersOver(today(), 4)],
    until: lastDayOf(quarter),
    madeOn: today(),
    madeWith: `Heard ${program.version}`,
    madeUp: await isMadeUp(),
    partnership: plan?.partnership.name ?? organisationName('partnership'),
    contact: partnershipContact,
    words: await figureWords(),
    plan: plan && { title: plan.title, priorities: await measuresUntil(plan, lastDayOf(quarter)) },
    surveys: surveys.filter(({ wave }) => !wave.withdrawn),
    withdrawn: surveys.filter(({ wave }) => wave.withdrawn),
    voice: {
      definition: voiceDefinition,
      measures: plan ? measuresOf(plan).filter(({ id }) => VOICE_MEASURES.includes(id)) : [],
      ...(await registersIn(tx as Transaction, quarter)),
      responses: await responseVoices({ quarter }),
    },
    missing: await missingIn(surveys),
  }
}

/** The two percentages of the plan that registers give: of reports, and of audit work. */
const VOICE_MEASURES = ['p1-m3', 'p1-m4']

/** What the registers say of the quarter, without ways of choosing cases that were not used in it. */
async function registersIn(tx: Transaction, quarter: string) {
  const { reports, audits } = await registerFigures({ tx }, { quarter })
  return { reports, audits: audits?.filter(({ both }) => both.denominator > 0) ?? null }
}

/** Every survey with results of a wave that began in the quarter, by title; a wave is in one quarter only. */
async function surveysOf(quarter: string): Promise<Asked[]> {
  const known = await Promise.all((await publishedSurveys()).map(({ survey }) => standingOf(survey.id)))
  const waves = known.flatMap((standing) =>
    (standing?.waves ?? [])
      .filter(({ n, opensOn }) => n > 0 && quarterWith(opensOn) === quarter)
      .map((wave) => ({ id: standing!.survey.id, wave })),
  )
  const asked = await Promise.all(
    waves.map(async ({ id, wave }) => {
      const insights = await surveyInsights(id, new URLSearchParams({ wave: wave.id }))
      return insights?.figures ? [{ ...insights, figures: insights.figures, wave }] : []
    }),
  )
  return asked.flat().sort((a, b) => a.survey.title.localeCompare(b.survey.title, 'en'))
}

/** Each measure as it stood on a day: agreed values until then, its state, and where its figure comes from. */
async function measuresUntil(plan: Plan, day: string) {
  const known = await measuresKnown(database('app_public'), plan.id)
  return plan.priorities.map((priority) => ({
    priority,
    measures: priority.measures.map((measure) => {
      const points: Point[] = known.valuesOf(measure.id).filter(({ agreed, on }) => agreed && on <= day)
      return {
        measure,
        points,
        stands: stateOf(measure, points, known.baselineOf(measure.id)),
        source: plan.sources.find(({ id }) => id === measure.sources[0])?.title ?? '',
      }
    }),
  }))
}

/** Who is missing from each survey, in sentences, where anybody put in how many there are. */
async function missingIn(surveys: Asked[]) {
  const parts = await Promise.all(
    surveys
      .filter(({ wave }) => !wave.withdrawn)
      .map(async ({ survey, wave }) => {
        const { parts: all } = await missingOf(survey, wave.id)
        const told = all.flatMap(({ name, population, missing }) =>
          population && missing ? [{ name, sentence: missingSentence(missing), population }] : [],
        )
        return told.length ? [{ survey, wave, told }] : []
      }),
  )
  return parts.flat()
}
