import 'server-only'
import { createHash } from 'node:crypto'
import {
  packOf,
  type DatedValue,
  type EvidencePack,
  type Known,
  type RegisterCount,
} from '../../domain/evidence/pack'
import type { Plan } from '../../domain/plan/plan'
import { canonical } from '../../domain/surveys/publish'
import { versionsOf } from '../charter/charter'
import { organisationName } from '../contacts'
import { registerFigures } from '../registers/voice-board'
import type { Staff } from '../staff'
import { youSaidEntries } from '../you-said/you-said'

/** A pack with its text for machines and the SHA-256 of exactly that text, in hex. */
export type Evidence = { pack: EvidencePack; text: string; digest: string }

/** What was known of these measures at the end of a day. The same data always gives the same text and digest. */
export async function evidenceOf(
  staff: Pick<Staff, 'tx'>,
  plan: Plan,
  { measures, day }: { measures: string[]; day: string },
): Promise<Evidence> {
  const pack = packOf(plan, measures, day, await knownOf(staff, plan.id))
  const text = canonical(pack)
  return { pack, text, digest: createHash('sha256').update(text).digest('hex') }
}

async function knownOf(staff: Pick<Staff, 'tx'>, plan: string): Promise<Known> {
  const { tx } = staff
  const values = await tx.$queryRaw<DatedValue[]>`
    SELECT measure_id AS measure, period, value, n, "on"::text AS "on", way, source, evidence,
      break_before AS "breakBefore", unit, entered_on::text AS "enteredOn", agreed_on::text AS "agreedOn",
      withdrawn_on::text AS "withdrawnOn", true AS agreed
    FROM measure_values WHERE plan_id = ${plan} ORDER BY number`
  const baselines = await tx.$queryRaw<Known['baselines']>`
    SELECT measure_id AS measure, value, period, source, "on"::text AS "on" FROM measure_baselines
    WHERE plan_id = ${plan} ORDER BY number`
  const youSaid = (await youSaidEntries(staff)).map((entry) => ({
    ...entry,
    organisation: organisationName(entry.organisation),
  }))
  const charter = (await versionsOf(tx)).map(({ number, publishedOn, reviewDueOn, hash }) => ({
    ...{ number, publishedOn, reviewDueOn, hash },
  }))
  return { values, baselines, youSaid, charter, registers: await countsOf(staff) }
}

async function countsOf({ tx }: Pick<Staff, 'tx'>): Promise<RegisterCount[]> {
  const { reports, audits } = await registerFigures({ tx }, {})
  const log = await tx.$queryRaw<{ quarter: string; n: number }[]>`
    SELECT quarter_of(to_on) AS quarter, count(*)::int AS n FROM co_production_log GROUP BY 1`
  const counts: RegisterCount[] = [
    ...(reports?.quarters ?? []).map(({ quarter, shares: { captured } }) => ({
      ...{ register: 'reports' as const, sample: null, quarter },
      ...{ n: captured.denominator, child: captured.numerator, both: null },
    })),
    ...(audits ?? []).flatMap(({ sample, quarters }) =>
      quarters.map(({ quarter, shares: { captured }, both }) => ({
        ...{ register: 'audits' as const, sample, quarter },
        ...{ n: captured.denominator, child: captured.numerator, both: both?.numerator ?? null },
      })),
    ),
    ...log.map(({ quarter, n }) => ({
      ...{ register: 'log' as const, sample: null, quarter, n, child: null, both: null },
    })),
  ]
  const place = ({ register, sample, quarter }: RegisterCount) => `${register} ${sample ?? ''} ${quarter}`
  return counts.sort((a, b) => (place(a) < place(b) ? -1 : 1))
}
