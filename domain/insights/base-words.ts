import type { QuestionFigure } from './question-figure'
import { counted } from './words'

/** The base of the percentages, and who stands outside them. */
export function baseOf({ lines, options, shape }: QuestionFigure): string {
  const told = lines.flatMap((line) => line.told ?? [])
  if (!told.length) return 'Not shown, to protect people.'
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
  const asked = sum(told.map((one) => one.asked))
  const skipped = sum(told.map((one) => one.skipped))
  if (shape === 'words' || shape === 'none')
    return `n = ${counted(asked - skipped)}. Skipped: ${counted(skipped)}.`
  const outside = options.flatMap(({ label, leftOut }, at) => {
    const count = leftOut ? sum(told.map(({ counts }) => counts[at]!)) : 0
    return count ? [`${label}: ${counted(count)}`] : []
  })
  const rest = [...outside, `Skipped: ${counted(skipped)}`].join('. ')
  return `n = ${counted(sum(told.map((one) => one.base)))}. Not in percentages: ${rest}.`
}
