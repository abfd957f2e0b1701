const NAME = /[a-z][a-z0-9_]*\.[a-z0-9_]+/g

/**
 * How it is to be seen that a commitment is kept, with the questions and percentages that it names in words. `names`
 * are like eoa_parent.staff_respect and voice.captured_pct; what is not among them stays as it is written.
 */
export function evidenceInWords(what: string, names: ReadonlyMap<string, string>): string {
  return what.replace(NAME, (name) => names.get(name) ?? name)
}
