import 'server-only'
import { standingOf, type Standing } from '../../domain/registers/standing'
import { today } from '../clock'
import type { Staff } from '../staff'
import { editions } from './editions'
import type { AgreedReport } from '../../domain/registers/agreed-report'
import type { Edition } from '../../domain/registers/edition'
import { agreedReports } from './reports'

/** A report with its editions, the last due first, and what is due of it today. */
export type StandingReport = AgreedReport & { editions: Edition[]; standing: Standing }

/** Every report of the own organisation's list with what is due, the most overdue first. */
export async function reportsWithStanding(staff: Staff): Promise<StandingReport[]> {
  const all = await editions(staff)
  const reports = (await agreedReports(staff)).map((report) => withStanding(report, all))
  return reports.sort((a, b) => (firstDue(a) < firstDue(b) ? -1 : 1))
}

/** The same for one report and its editions. */
export function withStanding(report: AgreedReport, all: Edition[]): StandingReport {
  const own = all.filter((edition) => edition.report === report.id)
  return { ...report, editions: own, standing: standingOf(report, own, today()) }
}

function firstDue({ standing }: StandingReport): string {
  return standing.open[0] ?? '9999-12-31'
}
