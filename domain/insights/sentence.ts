import { LEAST_FOR_PERCENT, type Line, type QuestionFigure, type Told } from './question-figure'
import { couldBeChance, type Range } from './wilson'
import { answers, capital, counted, inTen, percent } from './words'

type Known = Line & { told: Told }

/** What a figure says in plain sentences; `before` names the wave it is compared with. */
export function sentencesOf(figure: QuestionFigure, before: string | null): string[] {
  const known = figure.lines.filter((line): line is Known => line.told !== null)
  if (!known.length) return []
  const several = figure.shape === 'several' ? ['People could choose more than one.'] : []
  const told = figure.split ? together(figure, known) : [alone(figure, known[0]!.told)]
  return [...told, ...several, ...(before ? since(figure, known, before) : [])]
}

function alone(figure: QuestionFigure, told: Told): string {
  const { headline, base } = told
  if (!headline) return tooFew(figure, told)
  const said = figure.headline!.words
  const of = `${percent(headline.share)} of ${answers(base)}`
  if (figure.shape === 'several') return `Chosen most: ${said}, by ${inTen(headline.share)} (${of}).`
  return `${capital(inTen(headline.share))} said ${said} (${of}).`
}

/** Lines side by side: each by name while they are few, else the two ends. */
function together(figure: QuestionFigure, lines: Known[]): string[] {
  const clear = lines.filter(({ told }) => told.headline)
  if (!figure.headline) return lines.map(({ label, told }) => `${label}: ${tooFew(figure, told)}`)
  if (!clear.length) return ['Too few answers in each group to say more than the numbers below.']
  const one = ({ label, told: { headline, base } }: Known) =>
    `${label.charAt(0).toLowerCase()}${label.slice(1)}, ${inTen(headline!.share)} (${percent(headline!.share)} of ${answers(base)})`
  const said = `${figure.headline.words}: `
  if (clear.length <= 4) return [`${said}${clear.map(one).join('; ')}.`]
  const sorted = [...clear].sort((a, b) => b.told.headline!.share - a.told.headline!.share)
  const [highest, lowest] = [sorted[0]!, sorted.at(-1)!]
  const chance = couldBeChance(highest.told.headline!, lowest.told.headline!)
  return [`${said}most in ${one(highest)}; fewest in ${one(lowest)}.${chance ? ` ${CHANCE}` : ''}`]
}

const CHANCE = 'This could be chance.'

/** What is said where no share can be: nobody was asked, words are not counted, or the answers are too few. */
function tooFew({ shape }: QuestionFigure, { asked, skipped, base }: Told): string {
  if (!asked) return 'Nobody was asked this question.'
  const of = `${counted(asked - skipped)} of ${counted(asked)}`
  if (shape === 'words') return `${of} wrote something. Words are read by named people, not counted.`
  if (shape === 'none') return `${of} answered. Dates are not counted.`
  if (!base) return 'Nobody chose one of the answers.'
  return base < LEAST_FOR_PERCENT
    ? `Only ${answers(base)}: too few to say more than the numbers below.`
    : `${answers(base)}.`
}

/** How a figure moved. Of several lines, only those that moved by more than chance would explain. */
function since(figure: QuestionFigure, lines: Known[], wave: string): string[] {
  if (figure.changed) return [`The question changed since ${wave}, so the two cannot be compared.`]
  const both = lines.flatMap(({ label, told, before }) =>
    told.headline && before?.headline ? [{ label, now: told.headline, before: before.headline }] : [],
  )
  if (!figure.split) return both.map(({ now, before }) => change(now, before, wave))
  return both
    .filter(({ now, before }) => !couldBeChance(now, before))
    .map(({ label, now, before }) => `${label}: ${change(now, before, wave)}`)
}

/** How a share moved between two waves, and whether that could be chance. */
export function change(now: Range, before: Range, wave: string): string {
  const points = Math.round(now.share * 100) - Math.round(before.share * 100)
  if (!points) return `The same as in ${wave}.`
  const moved = `${points > 0 ? 'Up' : 'Down'} from ${percent(before.share)} in ${wave}.`
  return couldBeChance(now, before) ? `${moved} ${CHANCE}` : moved
}
