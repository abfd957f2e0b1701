import { readValue, Report } from './measure-forms'
import type { Measure } from './plan'

/** The columns of the template, each with what belongs into it. */
export const importColumns = {
  measure: 'The short name of the measure, like p6-m1. Leave it as it is.',
  title: 'What it is about. Only for reading; it is not taken in.',
  period: 'A year, a quarter or a month, like 2026, 2026-Q3 or 2026-09',
  value: 'A number, a percentage, or yes or no',
  out_of: 'How many it is out of. Leave it empty if it is not a share',
  source: 'Which system or report it comes from',
  evidence: 'What shows that it is so. No names of children. May be empty',
  break: 'Why it does not join with the value before. Leave it empty if it does',
} as const
type ImportColumn = keyof typeof importColumns

/** A value of a file, ready to be kept. */
export type ImportedValue = {
  measure: string
  period: string
  value: number
  n: number | null
  source: string
  evidence: string
  breakBefore: string
}

/** What is wrong with a row, as the spreadsheet counts rows. */
export type RowProblem = { row: number; column: string; said: string; problem: string }

/** What would come of a file: every value, or what is wrong row by row. Rows without period and value are left out. */
export function readValues(
  rows: readonly Record<string, string>[],
  measures: readonly Measure[],
): { values: ImportedValue[]; problems: RowProblem[] } {
  const values: ImportedValue[] = []
  const problems: RowProblem[] = []
  const seen = new Set<string>()
  for (const [at, row] of rows.entries()) {
    if (!row.period?.trim() && !row.value?.trim()) continue
    const read = readRow(row, measures)
    const place = `${row.measure} ${row.period}`
    if ('problems' in read) problems.push(...read.problems.map((one) => ({ ...one, row: at + 2 })))
    else if (seen.has(place))
      problems.push({
        row: at + 2,
        column: 'period',
        said: place,
        problem: 'This measure has a value for this time further up.',
      })
    else values.push(read.value)
    seen.add(place)
  }
  if (!values.length && !problems.length)
    problems.push({ row: 2, column: 'value', said: '', problem: 'No row has a value.' })
  return { values, problems }
}

type Read = { value: ImportedValue } | { problems: Omit<RowProblem, 'row'>[] }

function readRow(row: Record<string, string>, measures: readonly Measure[]): Read {
  const measure = measures.find(({ id }) => id === row.measure?.trim())
  if (!measure)
    return {
      problems: [
        { column: 'measure', said: row.measure ?? '', problem: 'The plan has no measure of this name.' },
      ],
    }
  const given = {
    period: row.period,
    value: row.value,
    n: row.out_of ?? '',
    source: row.source,
    evidence: row.evidence,
  }
  const said = Report.safeParse({ ...given, breakBefore: row.break })
  if (!said.success)
    return {
      problems: said.error.issues.map(({ path, message }) => {
        const column = columnOf(String(path[0]))
        return { column, said: row[column] ?? '', problem: message }
      }),
    }
  const value = readValue(measure.unit, said.data.value)
  if ('problem' in value) return { problems: [{ column: 'value', said: row.value!, problem: value.problem }] }
  const { n, value: _, ...rest } = said.data
  return { value: { ...rest, measure: measure.id, value: value.value, n: n ? Number(n) : null } }
}

function columnOf(field: string): ImportColumn {
  if (field === 'n') return 'out_of'
  return field === 'breakBefore' ? 'break' : (field as ImportColumn)
}
