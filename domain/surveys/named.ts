/** One line for each name that is not among those we have: "priority "p12" is not in …. Use one of p1 … p9." */
export function notAmong(field: string, names: string[], among: string[], where: string): string[] {
  return names
    .filter((name) => !among.includes(name))
    .map((name) => `${field} "${name}" is not ${where}. Use ${someOf(among)}.`)
}

/** What could be written instead, in few words: "yes", "one of yes, no, not_sure" or "one of p1 … p9". */
export function someOf(values: string[]): string {
  if (values.length < 2) return values[0] ?? 'nothing here'
  return values.length <= 6 ? `one of ${values.join(', ')}` : `one of ${values[0]} … ${values.at(-1)}`
}

/** The values that come more than once. */
export function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))]
}
