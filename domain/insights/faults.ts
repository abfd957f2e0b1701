import type { QuestionFigure } from './question-figure'
import type { Sealed } from './sealed'
import { counted } from './words'

/** How far people came: starts, sendings, and for each question how many came to it and how many stopped there. */
export type Steps = { step: string; reached: number; stopped: number }[]

/** What went wrong with a question of ours. `unsure` is null when it offers no such answer; the words are rounded. */
export type Fault = {
  key: string
  number: number
  text: string
  asked: number
  skipped: number
  unsure: number | null
  stopped: string
}

const UNSURE = ['not_sure', 'not_understood', 'unclear_question']

/** For each question how many skipped it, were not sure, or stopped at it, over all groups in view. */
export function faultsOf(questions: Sealed<QuestionFigure>[], steps: Steps): Fault[] {
  const started = stepIn(steps, 'start')
  return questions.map((question) => {
    const left = steps.find(({ step }) => step === question.key)
    return {
      key: question.key,
      number: question.number,
      text: question.text,
      ...sums(question),
      stopped: started && left ? about(left.stopped) : '[c]',
    }
  })
}

/** About how many started and sent, rounded down to five; null below ten starts. */
export function startedAndSent(steps: Steps): { started: number; sent: number } | null {
  const started = stepIn(steps, 'start')
  return started ? { started: floored(started), sent: floored(stepIn(steps, 'sent')) } : null
}

function sums({ lines, options }: QuestionFigure) {
  const told = lines.flatMap((line) => line.told ?? [])
  const places = options.flatMap(({ value }, at) => (UNSURE.includes(value) ? [at] : []))
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
  return {
    asked: sum(told.map((one) => one.asked)),
    skipped: sum(told.map((one) => one.skipped)),
    unsure: places.length ? sum(told.flatMap(({ counts }) => places.map((at) => counts[at]!))) : null,
  }
}

function stepIn(steps: Steps, step: string): number {
  return steps.find((one) => one.step === step)?.reached ?? 0
}

function floored(count: number): number {
  return Math.floor(count / 5) * 5
}

function about(count: number): string {
  return count < 5 ? 'fewer than 5' : `about ${counted(floored(count))}`
}
