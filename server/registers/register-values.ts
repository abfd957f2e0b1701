import 'server-only'
import { isSettled } from '../../domain/plan/computed-value'
import { samples } from '../../domain/registers/audit'
import type { Share } from '../../domain/registers/percentages'
import type { Transaction } from '../audit/audit'
import type { Figure } from '../../domain/plan/computed-value'
import { reportListValues } from './report-list-values'
import { registerFigures } from './voice-board'

/**
 * What the registers give for each quarter that has settled, over the whole partnership: whether agreed reports are in
 * place, reports with the child's voice, and audited cases with child and family. Where cases of a quarter were chosen in several ways, the
 * largest sample gives the value, and a change of sample breaks the line (content/voice.json, auditRule).
 */
export async function registerValues(tx: Pick<Transaction, '$queryRaw'>, day: string): Promise<Figure[]> {
  const { reports, audits } = await registerFigures({ tx: tx as Transaction }, {})
  const editions = (reports?.quarters ?? []).flatMap(({ quarter, shares }) =>
    figure('reports_voice_child_pct', quarter, shares.captured, 'Register of agreed reports'),
  )
  const quarters = [
    ...new Set((audits ?? []).flatMap((one) => one.quarters.map(({ quarter }) => quarter))),
  ].sort()
  let before: string | null = null
  const cases = quarters.flatMap((quarter) => {
    const [largest] = (audits ?? [])
      .flatMap(({ sample, quarters: own }) =>
        own
          .filter((one) => one.quarter === quarter && one.both!.denominator > 0)
          .map((one) => ({ sample, ...one })),
      )
      .sort((a, b) => b.both!.denominator - a.both!.denominator)
    if (!largest) return []
    const { sample, both } = largest
    const chosen = samples[sample].toLowerCase()
    const made = figure(
      'audits_voice_child_family_pct',
      quarter,
      both!,
      `Register of audit work, cases chosen: ${chosen}`,
    )
    const breakBefore =
      before && before !== sample ? `Cases were chosen in another way: ${chosen}` : undefined
    before = sample
    return made.map((one) => ({ ...one, breakBefore }))
  })
  const lists = await reportListValues(tx, day)
  return [...lists, ...editions, ...cases].filter(({ period }) => isSettled(period, day))
}

function figure(
  metric: string,
  period: string,
  { numerator, denominator, percent }: Share,
  source: string,
): Figure[] {
  if (percent === null) return []
  const evidence = `${numerator} of ${denominator}`
  return [
    { metric, period, value: percent, n: denominator, unit: 'percent', way: 'register', source, evidence },
  ]
}
