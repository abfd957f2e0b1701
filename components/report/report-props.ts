import type { FigureWords } from '../../domain/insights/figure-words'
import type { Figures } from '../../domain/insights/figures'
import type { Filter } from '../../domain/insights/filter'
import type { Sealed } from '../../domain/insights/sealed'
import type { MeasureState, Point } from '../../domain/plan/measure-state'
import type { Measure, Priority } from '../../domain/plan/plan'
import type { VoiceShares } from '../../domain/registers/percentages'
import type { AuditFigures, UnitFigures } from '../../domain/registers/voice-board'
import type { Survey } from '../../domain/surveys/survey'
import type { Wave } from '../../domain/surveys/wave'

type Results = Wave & { finding: string | null; withdrawn: { on: string; reason: string } | null }
type Rule = { numerator: string; denominator: string; plain: string }

/** A wave of a survey that began in the quarter, with its figures. */
export type AskedSurvey = {
  survey: Survey
  owner: string
  wave: Results
  filter: Filter
  figures: Sealed<Figures>
}

/** A measure of the plan as it stood when the quarter ended. */
export type MeasureThen = { measure: Measure; points: Point[]; stands: MeasureState; source: string }

/** Everything that the board report of a quarter shows. */
export type ReportProps = {
  quarter: string
  /** Quarters that a screen leads to, the newest first. */
  quarters: string[]
  /** The last day of the quarter. */
  until: string
  madeOn: string
  madeWith: string
  madeUp: boolean
  partnership: string
  contact: { email?: string; phone?: string }
  words: FigureWords
  plan: { title: string; priorities: { priority: Priority; measures: MeasureThen[] }[] } | null
  surveys: AskedSurvey[]
  withdrawn: AskedSurvey[]
  voice: {
    definition: { plain: string; captured: Rule; both: Rule }
    measures: Measure[]
    reports: UnitFigures<'report'> | null
    audits: AuditFigures[] | null
    responses: { priority: string; shares: VoiceShares<'response'> }[]
  }
  missing: {
    survey: Survey
    wave: Wave
    told: { name: string; sentence: string; population: { source: string; asOf: string } }[]
  }[]
}
