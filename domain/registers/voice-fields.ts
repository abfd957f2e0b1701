import { recordFields, VoiceRecord } from './voice-record'

type Shape = typeof recordFields
type Named<P extends string> = { [F in keyof Shape & string as `${P}${Capitalize<F>}`]: Shape[F] }

/** The fields of a voice record under names of one form, like childLevel and familyLevel, so that two fit into it. */
export function fieldsNamed<P extends string>(prefix: P): Named<P> {
  const named = Object.entries(recordFields).map(([field, schema]) => [nameIn(prefix, field), schema])
  return Object.fromEntries(named) as Named<P>
}

/** The name of a record's field in a form. */
export function nameIn(prefix: string, field: string): string {
  return prefix + field.charAt(0).toUpperCase() + field.slice(1)
}

/** The record that a form holds under a prefix; null while something in it cannot be read. */
export function recordIn(
  values: Record<string, unknown>,
  prefix: string,
  agreedBySecondPerson = false,
): VoiceRecord | null {
  const fields = Object.keys(recordFields).map((field) => [field, values[nameIn(prefix, field)]])
  const read = VoiceRecord.safeParse({ ...Object.fromEntries(fields), agreedBySecondPerson })
  return read.success ? read.data : null
}

/** A record as a form shows it at first. */
export function startOf(prefix: string, record: VoiceRecord): Record<string, string | string[]> {
  const shown = Object.keys(recordFields).map((field) => {
    const value = record[field as keyof Shape]
    return [nameIn(prefix, field), Array.isArray(value) ? value : String(value)]
  })
  return Object.fromEntries(shown)
}

/** A record in which nothing is written yet. */
export const emptyRecord: VoiceRecord = VoiceRecord.parse({})
