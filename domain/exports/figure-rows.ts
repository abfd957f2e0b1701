import { EVERYONE } from '../insights/counts'
import { faultsOf, type Steps } from '../insights/faults'
import type { FigureWords } from '../insights/figure-words'
import type { Figures } from '../insights/figures'
import { givenRows, givenTitles, givenWords } from '../insights/given-words'
import type { MetricFigure, MetricTold } from '../insights/metric-figure'
import { percentOf, type QuestionFigure, type Told } from '../insights/question-figure'
import type { Sealed } from '../insights/sealed'
import type { VoiceFigure } from '../insights/voice-figure'

/** A number, or the mark that stands for one. */
type Cell = number | string

/**
 * One row of figures as a file, whatever it tells of: what about, in which group, which answer, how many, the share in
 * whole per cent and in the wave before. `status` is the letter of the mark that stands in its place, or "shown".
 */
export type FigureRow = {
  table: 'Questions' | 'Measures of the plan' | 'Whose voice' | 'How people answered' | 'Our questions'
  about: string
  group: string
  answer: string
  number: Cell
  percent: Cell
  before: Cell
  status: 'shown' | 'c' | 'u' | 'z'
}

/** Everything that the page of a survey shows, in the order of the page; with the key of a question, that one alone. */
export function figureRows(
  figures: Sealed<Figures>,
  { words, steps, only }: { words: FigureWords; steps: Steps; only?: string | null },
): FigureRow[] {
  const { questions, metrics, voice, given, n } = figures
  if (only) return questions.filter(({ key }) => key === only).flatMap(questionRows)
  return [
    ...questions.flatMap(questionRows),
    ...metrics.flatMap((metric) => metricRows(metric, words.measures[metric.measure] ?? metric.measure)),
    ...voice.flatMap((line) => voiceRows(line, words)),
    ...givenTitles.flatMap(([name, title]) => {
      const called = name === 'language' ? words.languages : givenWords[name]!
      return givenRows(given, name, n).map(([value, count]) =>
        shareRow('How people answered', title, called[value] ?? value, count, n),
      )
    }),
    ...faultRows(questions, steps),
  ]
}

const ALL = 'All answers'
const none = { before: '[z]', group: ALL } as const

function questionRows({ number, text, options, lines, changed }: Sealed<QuestionFigure>): FigureRow[] {
  return lines.flatMap(({ label, told, before }) => {
    const row = (
      answer: string,
      rest: Omit<FigureRow, 'table' | 'about' | 'group' | 'answer'>,
    ): FigureRow => ({
      table: 'Questions',
      about: `${number}. ${text}`,
      group: label,
      answer,
      ...rest,
    })
    const counted = options.map((option, at) =>
      row(option.label, {
        ...(told ? cells(told, at, option.leftOut) : { number: '[c]', percent: '[c]', status: 'c' }),
        before: changed || option.leftOut || !before ? '[z]' : cells(before, at, false).percent,
      }),
    )
    if (!told) return counted
    const rest = { percent: '[z]', before: '[z]', status: 'z' } as const
    return [
      ...counted,
      row('Answers behind the percentages', { number: told.base, ...rest }),
      row('Skipped', { number: told.skipped, ...rest }),
    ]
  })
}

function cells({ counts, base }: Told, at: number, leftOut: boolean) {
  const number = counts[at]!
  const percent = leftOut ? null : percentOf(number, base)
  if (leftOut) return { number, percent: '[z]', status: 'z' } as const
  return percent === null
    ? ({ number, percent: '[u]', status: 'u' } as const)
    : ({ number, percent, status: 'shown' } as const)
}

function metricRows(metric: Sealed<MetricFigure>, about: string): FigureRow[] {
  return metric.lines.flatMap(({ label, told, before }) => {
    const row = (answer: string, rest: Partial<FigureRow>): FigureRow => ({
      table: 'Measures of the plan',
      about,
      group: label,
      answer,
      number: '[z]',
      percent: '[z]',
      before: '[z]',
      status: 'shown',
      ...rest,
    })
    if (!told) return [row('Value', { number: '[c]', percent: '[c]', status: 'c' })]
    return [
      row('Value', { ...valueCells(told), before: before?.range ? whole(before.range.share) : '[z]' }),
      row('Answers behind it', { number: told.base }),
      ...(told.range
        ? [
            row('Likely from', { percent: whole(told.range.low) }),
            row('Likely to', { percent: whole(told.range.high) }),
          ]
        : []),
    ]
  })
}

function valueCells({ value, range }: MetricTold): Partial<FigureRow> {
  if (value === null) return { number: '[u]', percent: '[u]', status: 'u' }
  return range ? { percent: whole(value) } : { number: Number(value.toFixed(1)) }
}

function whole(share: number): number {
  return Math.round(share * 100)
}

function voiceRows(line: Sealed<VoiceFigure>, { priorities, levels }: FigureWords): FigureRow[] {
  if (!line.base) return []
  const everyone = line.priority === EVERYONE
  const about = everyone ? 'Any priority' : (priorities[line.priority] ?? line.priority)
  const share = (answer: string, count: number) => shareRow('Whose voice', about, answer, count, line.base)
  return [
    { ...share('Responses', line.base), percent: '[z]', status: 'z' },
    share('Voice captured', line.captured),
    share('Own voice', line.ownVoice),
    share('Given the chance', line.givenTheChance),
    share('Not known', line.notKnown),
    ...(everyone ? line.levels.map(({ level, count }) => share(levels[level] ?? level, count)) : []),
  ]
}

function faultRows(questions: Sealed<QuestionFigure>[], steps: Steps): FigureRow[] {
  return faultsOf(questions, steps).flatMap(({ number, text, asked, skipped, unsure, stopped }) => {
    const about = `${number}. ${text}`
    const share = (answer: string, count: number) => shareRow('Our questions', about, answer, count, asked)
    const told = { table: 'Our questions', about, ...none, percent: '[z]' } as const
    return [
      { ...told, answer: 'Asked', number: asked, status: 'z' },
      share('Skipped', skipped),
      ...(unsure === null ? [] : [share('Not sure', unsure)]),
      { ...told, answer: 'Stopped here', number: stopped, status: stopped === '[c]' ? 'c' : 'z' },
    ]
  })
}

function shareRow(
  table: FigureRow['table'],
  about: string,
  answer: string,
  number: number,
  base: number,
): FigureRow {
  const percent = percentOf(number, base)
  return {
    table,
    about,
    ...none,
    answer,
    number,
    percent: percent ?? (base ? '[u]' : '[z]'),
    status: percent === null ? (base ? 'u' : 'z') : 'shown',
  }
}
