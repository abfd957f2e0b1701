import { z } from 'zod'
import { written } from '../forms/written'
import type { Option } from '../questions/asked'
import type { Lists } from '../surveys/survey-file'

/** By what children and young people with SEN are counted, the list of values, and the questions that ask the same. */
export const populations = {
  district: { name: 'District', list: 'districts', questions: ['district'] },
  age: { name: 'Age', list: 'ageBands', questions: ['child_age_band', 'age_band'] },
  need: { name: 'Main need', list: 'primaryNeed', questions: ['primary_need'] },
} as const
export const PopulationKind = z.enum(['district', 'age', 'need'])
export type PopulationKind = z.infer<typeof PopulationKind>

/** How many there are of each value, from whom and from when; a value that the source does not publish is not there. */
export type Population = {
  kind: PopulationKind
  source: string
  /** The day it was counted. */
  asOf: string
  people: Record<string, number>
}

/** A table of a population as it is pasted, with where it comes from. */
export const PopulationForm = z.object({
  kind: z.enum(PopulationKind.options, 'Choose what the table counts by.'),
  source: written(200).refine(
    (text) => text.length >= 3,
    'Say where the numbers come from, so that others can look.',
  ),
  asOf: z.iso.date('Choose the day on which they were counted.'),
  table: z
    .string('Paste the table.')
    .max(20_000, 'This is too long: a table has one line for each value.')
    .refine((text) => text.trim().length > 0, 'Paste the table.'),
})

/** The values that can be counted: those that say where, how old, or what need. */
export function valuesOf(kind: PopulationKind, lists: Lists): Option[] {
  return (lists[populations[kind].list] ?? []).filter(
    ({ value, leftOut }) => !leftOut && value !== 'not_sure',
  )
}

/** How a source says that a number is too small to be published. */
const NOT_PUBLISHED = /^(c|x|z|low|\*|-|\.\.)?$/i

/**
 * Reads the lines of a table of two columns, value and number, with or without a heading. Answers what it says, or what
 * is wrong in each line, numbered as the person sees them; nothing is taken from a table with a wrong line.
 */
export function readTable(
  lines: string[][],
  options: Option[],
): { people: Record<string, number> } | { problems: string[] } {
  const people: Record<string, number> = {}
  const problems: string[] = []
  const seen = new Set<string>()
  for (const [at, [name = '', number = '', ...rest]] of lines.entries()) {
    if (at === 0 && /^(value|name|district|age|need)/i.test(name) && !/\d/.test(number)) continue
    const say = (what: string) => problems.push(`Line ${at + 1}: ${what}`)
    const option = options.find((o) => [o.value, o.label.toLowerCase()].includes(name.trim().toLowerCase()))
    if (!option) say(`“${name.trim()}” is not one of ours. Use ${listOf(options)}.`)
    else if (seen.has(option.value)) say(`${option.label} stands here twice.`)
    else if (rest.some((cell) => cell.trim())) say('a line has two columns: the value and the number.')
    else if (!NOT_PUBLISHED.test(number.trim())) {
      const count = Number(number.replaceAll(',', ''))
      if (!Number.isInteger(count) || count < 0) say(`“${number.trim()}” is not a whole number.`)
      else people[option.value] = count
    }
    if (option) seen.add(option.value)
  }
  if (!problems.length && Object.keys(people).length < 2)
    problems.push('A table needs numbers for at least two values.')
  return problems.length ? { problems } : { people }
}

function listOf(options: Option[]): string {
  return options.map(({ label }) => label).join(', ')
}
