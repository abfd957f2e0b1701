import 'server-only'
import lists from '../../content/lists.json'
import file from '../../content/voice.json'
import { grades } from '../../domain/registers/audit'
import { familyLevels } from '../../domain/registers/edition'
import { VoiceLevel } from '../../domain/voice/voice'
import { VoiceFile } from '../../domain/voice/voice-file'
import { ListsFile } from '../../domain/surveys/lists'

const voice = VoiceFile.parse(file)

const { level: REPORT_RULE } = voice.reportRule
const AUDIT_RULE = `${voice.auditRule.unit} ${voice.auditRule.recency}`

/** What each voice level is called, in the words that are published beside every figure. */
export const levelLabels = Object.fromEntries(
  voice.levels.map(({ value, label }) => [value, label]),
) as Record<VoiceLevel, string>

/** Each voice level with its definition, the highest first. */
export const levelChoices = voice.levels.map(({ value, label, definition }) => ({
  value,
  label,
  hint: definition,
}))

/** What can become of a view, in words. */
const influenceChoices = voice.influence.map(({ value, label }) => ({ value, label }))

/** Ways to communicate that a record can name. */
const methodChoices = ListsFile.parse(lists)
  .lists.communicationMethods!.options.filter(({ value }) => value !== 'prefer_not_to_say')
  .map(({ value, label }) => ({ value: String(value), label }))

/** The same, by what they stand for. */
export const influenceLabels = Object.fromEntries(
  influenceChoices.map(({ value, label }) => [value, label]),
) as Record<string, string>

/** All that the forms of both registers have to show of it. */
export const voiceWords = {
  ...{ levels: levelChoices, methods: methodChoices, labels: levelLabels, influence: influenceChoices },
  lundy: voice.lundyAudit,
}

const levels = (offered: readonly string[]) =>
  levelChoices.filter(({ value }) => offered.includes(value)).map(({ value, label }) => ({ value, label }))

/** Our values of the fields that an audit tool words in its own way. */
export const importChoices = {
  grade: Object.entries(grades).map(([value, label]) => ({ value, label })),
  childLevel: levels(VoiceLevel.options),
  familyLevel: levels(familyLevels.options),
}

const percentage = (wanted: string) => {
  const { numerator, denominator } = voice.percentages.find(({ id }) => id === wanted)!
  return { numerator, denominator }
}

/** What each percentage is called, by its name in the charter, like voice.captured_pct. */
export const percentageLabels = [
  ...voice.percentages.map(({ id, label }) => [`voice.${id}`, `“${label}”`] as const),
  ...voice.influencePercentages.map(({ id, label }) => [`influence.${id}`, `“${label}”`] as const),
]

/** The definition of the indicator, as it stands beside every figure. */
export const voiceDefinition = {
  plain: voice.plain,
  labels: levelLabels,
  captured: { ...percentage('captured_pct'), plain: REPORT_RULE },
  both: { ...percentage('child_and_family_pct'), plain: AUDIT_RULE },
}
