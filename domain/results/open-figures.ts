import { percentOf } from '../insights/question-figure'
import type { PublicFigure } from './public-figure'
import type { Revision } from './published'

/** The licence of open figures. */
export const LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'

type Given = {
  survey: { id: string; title: string }
  owner: string
  n: number
  wave: {
    id: string
    opensOn: string
    closesOn: string
    withdrawn: { on: string; reason: string } | null
    revisions: Revision[]
  }
  figures: PublicFigure[]
}

/** A row of open figures. What has no number has the mark in its place, and its letter as status. */
type OpenRow = {
  question: string
  group: string
  answer: string
  number: number | '[c]'
  percent: number | '[c]' | '[u]' | '[z]'
  status: 'shown' | 'c' | 'u' | 'z'
}

/** Public results as open data: what they are about, what changed, and a row for each answer of each group. */
export function openFigures({ survey, owner, n, wave, figures }: Given) {
  return {
    survey: survey.id,
    title: survey.title,
    askedBy: owner,
    licence: LICENCE,
    wave: { id: wave.id, opensOn: wave.opensOn, closesOn: wave.closesOn },
    withdrawn: wave.withdrawn,
    changes: wave.revisions.map(({ revision, on, note }) => ({ revision, on, note })),
    people: n,
    figures: figures.flatMap(rowsOf),
  }
}

function rowsOf({ text: question, options, lines, withheld }: PublicFigure): OpenRow[] {
  return lines.flatMap(({ label: group, told }) =>
    options.map(({ label: answer, leftOut }, at): OpenRow => {
      if (!told || withheld) return { question, group, answer, number: '[c]', percent: '[c]', status: 'c' }
      const number = told.counts[at]!
      if (leftOut) return { question, group, answer, number, percent: '[z]', status: 'z' }
      const percent = percentOf(number, told.base)
      return percent === null
        ? { question, group, answer, number, percent: '[u]', status: 'u' }
        : { question, group, answer, number, percent, status: 'shown' }
    }),
  )
}
