import { emptyRecord, startOf } from '../domain/registers/voice-fields'
import { CaseForm, type RoundForm } from '../domain/registers/audit'
import { EditionForm } from '../domain/registers/edition'
import type { AgreedReportForm } from '../domain/registers/agreed-report'
import type { z } from 'zod'

/** All evidence that any level asks for, collected in a month. */
const wholeEvidence = {
  ...{ methods: ['speech', 'drawing'], collectedFrom: '2026-09-01', collectedTo: '2026-09-30', howMany: 12 },
  ...{ quoteOrReference: 'Page 4', helpKind: 'Read aloud', observationNote: 'Smiled at the bus' },
  ...{ observerRole: 'Teacher', whoSpoke: 'A parent', howOffered: 'With pictures', reason: 'Finance only' },
}

/** A report on the list, every quarter, in scope. */
export function aReport(over: Partial<z.infer<typeof AgreedReportForm>> = {}) {
  const said = { title: 'EHCP quality report', owner: 'Quality assurance', cycle: 'quarterly' as const }
  const scope = { inScope: 'yes' as const, scopeReason: '', priorities: ['p1'] }
  return { ...said, ...scope, firstDue: '2026-01-31', ...over }
}

/** An edition that came out in October, with these levels claimed and all evidence for them. */
export function anEdition(
  child: string,
  family = 'unknown',
  over: Record<string, unknown> = {},
): EditionForm {
  const record = { ...emptyRecord, ...wholeEvidence }
  return EditionForm.parse({
    ...{ dueOn: '2026-10-31', period: '2026-Q3', publishedOn: '2026-10-20' },
    ...startOf('child', record),
    ...startOf('family', record),
    ...{ childLevel: child, familyLevel: family },
    ...over,
  })
}

/** A round of audit work in October, its cases drawn at random. */
export function aRound(over: Partial<RoundForm> = {}): RoundForm {
  const said = { title: 'EHC plans, autumn 2026', service: 'Statutory SEND', auditor: 'Quality assurance' }
  return {
    ...said,
    auditedOn: '2026-10-20',
    sample: 'random',
    sampleNote: '',
    tool: 'EHCP audit tool',
    ...over,
  }
}

/** An audited case with these levels claimed and all evidence for them. */
export function aCase(
  reference: string,
  child: string,
  family = 'unknown',
  over: Record<string, unknown> = {},
): CaseForm {
  const record = { ...emptyRecord, ...wholeEvidence }
  return CaseForm.parse({
    ...{ reference, grade: 'good' },
    ...startOf('child', record),
    ...startOf('family', record),
    ...{ childLevel: child, familyLevel: family },
    ...over,
  })
}
