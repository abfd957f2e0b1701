import { z } from 'zod'
import { Grade, grades, CaseForm } from './audit'
import { familyLevels } from './edition'
import { VoiceLevel } from '../voice/voice'
import { nameIn } from './voice-fields'

/** Fields of a case that a file can bring, in the words of the page that asks for their columns. */
export const importFields: Record<string, string> = {
  reference: 'Reference of the case',
  grade: 'Overall grade',
  lastReview: 'Day of the last annual review',
  ...voiceFields('child', 'Child’s voice'),
  ...voiceFields('family', 'Family’s voice'),
  lundySpace: 'Lundy: space, 0 to 2',
  lundyVoice: 'Lundy: voice, 0 to 2',
  lundyAudience: 'Lundy: audience, 0 to 2',
  lundyInfluence: 'Lundy: influence, 0 to 2',
  actions: 'Actions',
}

/** Fields whose values a tool may word in its own way, with ours. */
export const wordedFields: Record<string, readonly string[]> = {
  grade: Grade.options,
  childLevel: VoiceLevel.options,
  familyLevel: familyLevels.options,
}

/** Our field by its column in the file, and our value by theirs where a tool words it in its own way. */
export const ImportMapping = z.object({
  columns: z.record(z.string(), z.string()),
  values: z.record(z.string(), z.record(z.string(), z.string())),
})
export type ImportMapping = z.infer<typeof ImportMapping>

/** A mapping to begin with: what was kept for this tool, and columns that are named like our fields. */
export function mappingFor(columns: readonly string[], kept: ImportMapping | null): ImportMapping {
  const named = Object.entries(importFields).map(([field, words]) => {
    const before = kept?.columns[field]
    const known = before !== undefined && columns.includes(before) ? before : undefined
    const alike = columns.find((column) => [field, words].some((name) => plain(name) === plain(column)))
    return [field, known ?? alike ?? ''] as const
  })
  return { columns: Object.fromEntries(named.filter(([, column]) => column)), values: kept?.values ?? {} }
}

/** What a mapping makes of one row of a file: a case, or what is wrong with it by field. */
export function readRow(
  row: Record<string, string>,
  { columns, values }: ImportMapping,
): { values: CaseForm } | { problems: { field: string; said: string; problem: string }[] } {
  const given = Object.entries(columns).map(([field, column]) => {
    const said = (row[column] ?? '').trim()
    return [
      field,
      field in wordedFields ? oursFor(field, said, values) : field.endsWith('Methods') ? listed(said) : said,
    ]
  })
  const read = CaseForm.safeParse(Object.fromEntries(given.filter(([, value]) => value !== undefined)))
  if (read.success) return { values: read.data }
  return {
    problems: read.error.issues.map(({ path, message }) => {
      const field = String(path[0] ?? '')
      return { field, said: (row[columns[field] ?? ''] ?? '').trim(), problem: problemWords(field, message) }
    }),
  }
}

/** Our value for what a tool wrote: as mapped, or as it stands when it is ours already or words it like us. */
export function oursFor(field: string, said: string, values: ImportMapping['values']): string | undefined {
  if (!said) return undefined
  const ours = wordedFields[field]!.find((value) => plain(value) === plain(said))
  const graded = Object.entries(grades).find(([, words]) => plain(words) === plain(said))?.[0]
  return values[field]?.[said] || ours || (field === 'grade' ? graded : undefined) || said
}

function problemWords(field: string, message: string): string {
  return field in wordedFields ? 'Say below what this means in our words.' : message
}

function listed(said: string): string[] {
  return said
    ? said
        .split(/[;,|]/)
        .map((one) => one.trim().slice(0, 40))
        .filter(Boolean)
    : []
}

function voiceFields(prefix: string, of: string): Record<string, string> {
  const fields = {
    level: 'level',
    methods: 'how they communicated',
    collectedTo: 'collected until',
    quoteOrReference: 'quote or where it stands',
    helpKind: 'what the help was',
    observationNote: 'what was seen',
    observerRole: 'who saw it',
    whoSpoke: 'who spoke for them',
    howOffered: 'how the chance was offered',
    reason: 'reason',
  }
  return Object.fromEntries(
    Object.entries(fields).map(([field, words]) => [nameIn(prefix, field), `${of}: ${words}`]),
  )
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** A file as it is sent: its name and its text. */
export const BroughtFile = z.object({
  file: z.string().trim().max(200).default(''),
  text: z
    .string('Choose a file, or paste its text.')
    .min(3, 'Choose a file, or paste its text.')
    .max(160_000, 'This is more than can be sent at once. Bring it in several files.'),
})

/** A mapping as its form sends it: column_grade, and for each word of the tool said_grade_0 with value_grade_0. */
export const SentMapping = z.record(z.string(), z.string())

/** The mapping that a form says; what it does not know is left out. */
export function mappingFrom(sent: z.infer<typeof SentMapping>): ImportMapping {
  const columns = Object.keys(importFields).flatMap((field) => {
    const column = sent[`column_${field}`]
    return column ? [[field, column] as const] : []
  })
  const values = Object.keys(wordedFields).map((field) => {
    const pairs = Object.entries(sent).flatMap(([name, said]) => {
      const at = new RegExp(`^said_${field}_(\\d{1,2})$`).exec(name)?.[1]
      const ours = at === undefined ? undefined : sent[`value_${field}_${at}`]
      return ours ? [[said, ours] as const] : []
    })
    return [field, Object.fromEntries(pairs)] as const
  })
  return { columns: Object.fromEntries(columns), values: Object.fromEntries(values) }
}
