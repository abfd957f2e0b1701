/** Turns measured figures into a table of limits reached or missed, and keeps them as JSON beside the code. */
import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import { format } from 'prettier'

/** One figure beside what was asked of it. */
export type Line = {
  what: string
  measured: number
  unit: string
  /** `most` and `least` are musts; `aim` is what we would like, in the same direction. */
  most?: number
  least?: number
  aim?: number
}

/** The middle of several figures, so that one bad run does not colour the rest. */
export function median(figures: number[]): number {
  const sorted = figures.filter(Number.isFinite).sort((a, b) => a - b)
  if (sorted.length === 0) throw new Error('There is no figure to take the middle of')
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** A figure with three digits that matter. */
export function rounded(figure: number): number {
  return figure >= 100 ? Math.round(figure) : Number(figure.toPrecision(3))
}

/** Prints the table of one part, writes results/{part}.json, and lets the process end badly when a must is missed. */
export async function report(part: string, lines: Line[], measured: object): Promise<void> {
  const table = lines.map((line) => ({ ...line, measured: rounded(line.measured), verdict: verdictOf(line) }))
  print(part, table)
  const machine = {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? '',
    node: process.versions.node,
  }
  const result = { part, when: new Date().toISOString(), machine, table, ...measured }
  const path = new URL(`./results/${part}.json`, import.meta.url)
  await writeFile(path, await format(JSON.stringify(result, null, 2), { parser: 'json', printWidth: 110 }))
  if (table.some(({ verdict }) => verdict === 'MISSED')) process.exitCode = 1
}

function verdictOf({ measured, most, least, aim }: Line): string {
  if (most === undefined && least === undefined && aim === undefined) return ''
  if ((most !== undefined && measured > most) || (least !== undefined && measured < least)) return 'MISSED'
  if (aim === undefined) return 'reached'
  const reached = least === undefined ? measured <= aim : measured >= aim
  return reached ? 'aim reached' : 'reached, aim missed'
}

function print(part: string, table: (Line & { verdict: string })[]): void {
  const rows = table.map(({ what, measured, unit, most, least, aim, verdict }) => [
    what,
    `${measured} ${unit}`.trim(),
    most !== undefined ? `at most ${most}` : least !== undefined ? `at least ${least}` : '',
    aim !== undefined ? String(aim) : '',
    verdict,
  ])
  const all = [[part, 'measured', 'must', 'aim', ''], ...rows]
  const widths = all[0]!.map((_, at) => Math.max(...all.map((row) => row[at]!.length)))
  for (const row of all)
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
  console.log()
}
