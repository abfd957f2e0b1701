/** One person's verdict on one comment, whose response is known by a name that means nothing else. */
export type Verdict = { response: string; question: string; themes: string[] }

/** How many comments carry a theme, as it may be shown outside the reader: null while it may not be shown. */
export type ThemeCount = { theme: string; about: number | null }

/** The fewest comments, each by another respondent, that a theme must have to be shown outside the reader. */
const FEWEST = 10

/**
 * For each theme, from how many responses there are comments that carry it, rounded down to a multiple of five and
 * shown from ten on: a count that moves by one would tell what the newest comment speaks of. A comment carries
 * a theme when everybody who coded it says so.
 */
export function themeCounts(verdicts: readonly Verdict[], themes: readonly string[]): ThemeCount[] {
  const comments = new Map<string, Verdict[]>()
  for (const verdict of verdicts) {
    const comment = `${verdict.response} ${verdict.question}`
    comments.set(comment, [...(comments.get(comment) ?? []), verdict])
  }
  return themes.map((theme) => {
    const carrying = [...comments.values()].filter((all) => all.every((one) => one.themes.includes(theme)))
    const responses = new Set(carrying.map(([first]) => first!.response)).size
    return { theme, about: responses < FEWEST ? null : responses - (responses % 5) }
  })
}
