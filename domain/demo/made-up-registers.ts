import { z } from 'zod'
import { AgreedReportForm, dueDays, quarterBefore } from '../registers/agreed-report'
import { CaseForm, RoundForm } from '../registers/audit'
import { EditionForm } from '../registers/edition'
import { nameIn } from '../registers/voice-fields'
import { daysAfter } from '../surveys/days'
import type { VoiceLevel } from '../voice/voice'
import { happens, oneOf, someOf, type Chance } from './chance'

const Words = z.string().min(1)

/** What made-up entries of the registers are made of (content/demo/registers.json). */
export const MadeUpRegisters = z.strictObject({
  note: z.string(),
  reports: z.array(
    z.strictObject({ organisation: Words, title: Words, owner: Words, priorities: z.array(Words) }),
  ),
  rounds: z.array(z.strictObject({ organisation: Words, title: Words, service: Words, auditor: Words })),
  /** What stands in a record of a voice, by its field. */
  evidence: z.record(z.string(), Words),
})
export type MadeUpRegisters = z.infer<typeof MadeUpRegisters>

const METHODS = ['speech', 'drawing', 'symbols', 'sign_makaton', 'aac_device']
const QUARTER_ENDS = 8

/** The last days of the eight quarters before a day, the oldest first. */
export function quarterEnds(today: string): string[] {
  const [year, month] = today.split('-').map(Number)
  return Array.from({ length: QUARTER_ENDS }, (_, at) => {
    const first = new Date(Date.UTC(year!, Math.floor((month! - 1) / 3) * 3 - 3 * (QUARTER_ENDS - 1 - at), 1))
    return daysAfter(first.toISOString().slice(0, 10), -1)
  })
}

/** A report that comes out each quarter, first a month after the oldest of these quarters ended. */
export function madeUpReport(
  { title, owner, priorities }: MadeUpRegisters['reports'][number],
  quarters: string[],
): z.infer<typeof AgreedReportForm> {
  return AgreedReportForm.parse({
    ...{ title, owner, priorities, cycle: 'quarterly', inScope: 'yes' },
    firstDue: daysAfter(quarters[0]!, 30),
  })
}

/** Its editions up to a day, but for the odd one that nobody wrote; the child is heard more often as time goes on. */
export function madeUpEditions(
  report: z.infer<typeof AgreedReportForm>,
  today: string,
  { evidence }: MadeUpRegisters,
  chance: Chance,
): EditionForm[] {
  const due = dueDays({ ...report, endedOn: null }, today)
  return due.flatMap((dueOn, at) => {
    if (happens(chance, 0.05)) return []
    const publishedOn = daysAfter(dueOn, -Math.floor(chance() * 9))
    return EditionForm.parse({
      ...{ dueOn, period: quarterBefore(dueOn), publishedOn },
      ...voice('child', childLevel(at / due.length, chance), daysAfter(publishedOn, -30), evidence, chance),
      ...voice('family', familyLevel(chance), daysAfter(publishedOn, -30), evidence, chance),
      influence: oneOf(chance, ['acted_on', 'not_reviewed']),
    })
  })
}

/** A round of audit work at the end of a quarter. */
export function madeUpRound(round: MadeUpRegisters['rounds'][number], auditedOn: string): RoundForm {
  const { title, service, auditor } = round
  return RoundForm.parse({
    ...{ title: `${title}, ${quarterBefore(daysAfter(auditedOn, 30))}`, service, auditor, auditedOn },
    ...{ sample: 'random', sampleNote: '', tool: 'EHCP audit tool' },
  })
}

/** One of its cases. `year` is how far the two years have come, 0 to 1. */
export function madeUpCase(
  number: number,
  auditedOn: string,
  year: number,
  { evidence }: MadeUpRegisters,
  chance: Chance,
): CaseForm {
  return CaseForm.parse({
    reference: `C-${String(number).padStart(4, '0')}`,
    grade: oneOf(
      chance,
      ['outstanding', 'good', 'requires_improvement', 'inadequate'],
      (_, at) => [2, 6 + 3 * year, 5, 1][at]!,
    ),
    ...voice('child', childLevel(year, chance), daysAfter(auditedOn, -40), evidence, chance),
    ...voice('family', familyLevel(chance), daysAfter(auditedOn, -40), evidence, chance),
  })
}

function childLevel(year: number, chance: Chance): VoiceLevel {
  const weights: [VoiceLevel, number][] = [
    ...([
      ['direct', 2 + 3 * year],
      ['supported', 2 + 2 * year],
      ['observed', 1],
    ] as [VoiceLevel, number][]),
    ...([
      ['represented', 3],
      ['declined', 0.5],
      ['not_captured', 4 - 3 * year],
    ] as [VoiceLevel, number][]),
  ]
  return oneOf(chance, weights, ([, weight]) => weight)[0]
}

function familyLevel(chance: Chance): VoiceLevel {
  return oneOf(
    chance,
    ['direct', 'supported', 'represented', 'not_captured'] as const,
    (_, at) => [5, 2, 1, 2][at]!,
  )
}

function voice(
  prefix: 'child' | 'family',
  level: VoiceLevel,
  collectedTo: string,
  evidence: Record<string, string>,
  chance: Chance,
): Record<string, unknown> {
  const record = {
    ...evidence,
    ...{ level, collectedTo, collectedFrom: daysAfter(collectedTo, -20) },
    ...{ methods: someOf(chance, METHODS, 0.3, 3), howMany: 3 + Math.floor(chance() * 20) },
  }
  return Object.fromEntries(Object.entries(record).map(([field, value]) => [nameIn(prefix, field), value]))
}
