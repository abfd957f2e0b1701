import { z } from 'zod'
import { OptionalDay } from '../forms/day'
import { written } from '../forms/written'
import { Period } from '../plan/measure-forms'
import { VoiceLevel } from '../voice/voice'
import { Influence, needsReason } from './influence'
import { fieldsNamed, recordIn } from './voice-fields'
import { countedLevel, evidenceForReport, type Counted, type VoiceRecord } from './voice-record'

/** The levels that an edition's child voice may claim: whether a report applies is decided for all its editions at once. */
export const editionLevels = VoiceLevel.exclude(['not_applicable'])

/** The levels of a family's voice: nobody watches a parent to learn what they think. */
export const familyLevels = VoiceLevel.exclude(['observed'])

const Fields = z.object({
  rev: z
    .string()
    .regex(/^\d{1,6}$/)
    .default('0'),
  dueOn: z.iso.date('Choose which edition this is.'),
  period: Period,
  publishedOn: OptionalDay,
  ...fieldsNamed('child'),
  childLevel: editionLevels.default('unknown'),
  ...fieldsNamed('family'),
  familyLevel: familyLevels.default('unknown'),
  influence: Influence.default('not_reviewed'),
  reasonPublic: written(500),
  toldOn: OptionalDay,
  toldHow: written(300),
})

/** An edition as it is written down. Nothing of its voice is needed to save it: what is missing counts as not known. */
export const EditionForm = Fields.refine(
  ({ influence, reasonPublic }) => !needsReason(influence) || reasonPublic.length > 4,
  { path: ['reasonPublic'], message: 'Give the reason as families will read it.' },
)
export type EditionForm = z.infer<typeof EditionForm>

/** An edition as lists show it: what counts, without a word of what was written. */
export type Edition = {
  id: string
  report: string
  dueOn: string
  period: string
  publishedOn: string | null
  childLevel: VoiceLevel
  childRule: string
  familyLevel: VoiceLevel
  familyRule: string
  influence: Influence
  person: string
  agreedBy: string | null
}

/** What of an edition counts: of the child's voice and of the family's. */
export type CountedEdition = { child: Counted; family: Counted }

/**
 * What of an edition counts. A report out of scope is left out once a second person agreed, and is not known until
 * then (content/voice.json, recordRequirements).
 */
export function countedEdition(
  report: { inScope: boolean; agreed: boolean },
  publishedOn: string,
  { child, family }: { child: VoiceRecord; family: VoiceRecord },
): CountedEdition {
  if (!report.inScope) {
    const out: Counted = report.agreed
      ? { level: 'not_applicable', rule: 'R-not_applicable', missing: [] }
      : { level: 'unknown', rule: 'R-draft', missing: ['agreedBySecondPerson'] }
    return { child: out, family: out }
  }
  const evidence = publishedOn ? evidenceForReport(publishedOn) : { from: '', to: '9999-12-31' }
  return {
    child: countedLevel(child, { ...evidence, sayHowMany: true }),
    family: countedLevel(family, evidence),
  }
}

/** Both voice records of an edition's form; null while something in one of them cannot be read. */
export function recordsIn(values: Record<string, unknown>, agreed = false) {
  const child = recordIn(values, 'child', agreed)
  const family = recordIn(values, 'family', agreed)
  return child && family && { child, family }
}
