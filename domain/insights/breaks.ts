import type { SurveyVersion } from '../surveys/publish'

/**
 * Whether a question, or its answers, changed between what one wave asked and what another did, so that their figures
 * do not join into one line. The waves are given by the numbers of the versions that people answered.
 */
export function changedBetween(
  question: string,
  versions: Pick<SurveyVersion, 'number' | 'breaks'>[],
  earlier: number[],
  later: number[],
): boolean {
  const [from, to] = [Math.min(...earlier), Math.max(...later)]
  return versions.some(
    ({ number, breaks }) => number > from && number <= to && breaks.some((b) => b.question === question),
  )
}
