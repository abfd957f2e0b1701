import 'server-only'
import { computedValue } from '../../domain/plan/computed-value'
import { hasOutcome, type Influence } from '../../domain/registers/influence'
import type { Transaction } from '../audit/audit'
import type { Figure } from '../../domain/plan/computed-value'

type Entry = { quarter: string; ledBy: string[]; priorities: string[]; influence: Influence; told: boolean }

const SOURCE = 'Co-production and influence log'

/**
 * What the co-production log adds up to, quarter by quarter: work that was logged, work that children's services and
 * health led together, and how much of what families asked for was acted on. An entry belongs to the quarter of its
 * last day.
 */
export async function logFigures(tx: Pick<Transaction, '$queryRaw'>): Promise<Figure[]> {
  const entries = await tx.$queryRaw<Entry[]>`
    SELECT quarter_of(to_on) AS quarter, led_by AS "ledBy", priorities, influence, told_on IS NOT NULL AS told
    FROM co_production_log`
  const quarters = [...new Set(entries.map(({ quarter }) => quarter))].sort()
  return quarters.flatMap((period) => {
    const own = entries.filter(({ quarter }) => quarter === period)
    const settled = own.filter(({ influence }) => hasOutcome(influence))
    const acted = settled.filter(
      ({ influence }) => influence === 'acted_on' || influence === 'partly_acted_on',
    )
    return [
      ...count('coproduction_items_count', period, own.length),
      ...count('joint_involvement_count', period, own.filter(isJoint).length),
      ...count(
        'ap_coproduction_items_count',
        period,
        own.filter(({ priorities }) => priorities.includes('p9')).length,
      ),
      ...actedOn(period, acted.length, settled.filter(({ told }) => told).length, settled.length),
    ]
  })
}

/** Children's Services are the council's, and health is the NHS's. */
function isJoint({ ledBy }: Entry): boolean {
  return ledBy.includes('council') && ledBy.includes('nhs')
}

function count(metric: string, period: string, numerator: number): Figure[] {
  return [
    {
      ...computedValue('count', { numerator, denominator: 0 })!,
      metric,
      period,
      way: 'register',
      source: SOURCE,
    },
  ]
}

/** How much was acted on, with how often people were told: the plan's formula of p2-m6 names both. */
function actedOn(period: string, acted: number, told: number, settled: number): Figure[] {
  const made = computedValue('percent', { numerator: acted, denominator: settled })
  const evidence = `${acted} of ${settled} views with an outcome were acted on; people were told of ${told}`
  return made
    ? [{ ...made, metric: 'influence_acted_pct', period, way: 'register', source: SOURCE, evidence }]
    : []
}
