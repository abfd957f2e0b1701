import 'server-only'
import { agreement, type Agreement } from '../../domain/comments/agreement'
import { afterQuarter, quarterOf } from '../../domain/comments/quarter'
import { themeCounts, type ThemeCount } from '../../domain/comments/theme-counts'
import { today } from '../clock'
import { codebook } from './codebook'
import { verdictsOf } from './codings'
import type { Staff } from '../staff'

/** The themes of one quarter that is over. */
export type QuarterThemes = { quarter: string; themes: (ThemeCount & { name: string })[] }

/** For each quarter that is over, how many comments carry each theme, as far as it may be shown outside the reader. */
export async function themesFound(staff: Staff, survey: string): Promise<QuarterThemes[]> {
  const verdicts = (await verdictsOf(staff, survey)).filter(({ week }) => afterQuarter(week) <= today())
  const themes = await codebook(staff)
  const weeks = [...new Set(verdicts.map(({ week }) => week))].sort().reverse()
  return [...new Set(weeks.map(quarterOf))].map((quarter) => {
    const within = verdicts.filter(({ week }) => quarterOf(week) === quarter)
    const counts = themeCounts(
      within,
      themes.map(({ id }) => id),
    )
    return {
      quarter,
      themes: counts.map((count, at) => ({ ...count, name: themes[at]!.name })),
    }
  })
}

/** How far two people coded alike: over all themes together, and theme by theme. */
export type PairAgreement = {
  people: [string, string]
  comments: number
  overall: Agreement
  themes: { name: string; agreement: Agreement }[]
}

/** Every two people who coded the same comments of a survey, and how far they agree in what each found alone. */
export async function agreements(staff: Staff, survey: string): Promise<PairAgreement[]> {
  const verdicts = await verdictsOf(staff, survey)
  const themes = await codebook(staff)
  const people = [...new Map(verdicts.map(({ person, name }) => [person, name]))]
  const pairs = people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other] as const))
  return pairs.flatMap(([[one, oneName], [other, otherName]]) => {
    const both = bothOf(verdicts, one, other)
    const found = (theme: string) => both.map(([a, b]) => [a.includes(theme), b.includes(theme)] as const)
    const used = themes.filter(({ id }) => found(id).some(([a, b]) => a || b))
    const overall = agreement(used.flatMap(({ id }) => found(id)))
    if (!overall) return []
    return {
      people: [oneName, otherName] as [string, string],
      comments: both.length,
      overall,
      themes: used.map(({ id, name }) => ({ name, agreement: agreement(found(id))! })),
    }
  })
}

type Found = { response: string; question: string; person: string; alone: string[] }

/** What two people each found alone in the comments that both coded. */
function bothOf(verdicts: Found[], one: string, other: string): [string[], string[]][] {
  const commentOf = ({ response, question }: Found) => `${response} ${question}`
  const others = new Map(
    verdicts.filter(({ person }) => person === other).map((verdict) => [commentOf(verdict), verdict.alone]),
  )
  return verdicts
    .filter((verdict) => verdict.person === one && others.has(commentOf(verdict)))
    .map((verdict) => [verdict.alone, others.get(commentOf(verdict))!])
}
