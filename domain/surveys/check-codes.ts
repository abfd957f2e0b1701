import { repeated } from './named'
import type { Survey } from './survey'

/** Addresses of one piece that are ours already, in the shape of a code. */
const TAKEN = ['staff', 'made', 'media', 'healthz', 'readyz']

/** What is wrong with the short addresses of surveys: each has one, no two share one, none leads elsewhere. */
export function codeProblems(surveys: { file: string; survey: Survey }[]): string[] {
  const twice = repeated(surveys.flatMap(({ survey }) => survey.code ?? []))
  return surveys.flatMap(({ file, survey: { code } }) => {
    if (!code)
      return [`${file}, "code" is missing. Add a short address for paper, 4 to 8 letters and digits.`]
    if (twice.includes(code)) return [`${file}, "code": another survey has "${code}" too. Choose another.`]
    return TAKEN.includes(code) ? [`${file}, "code": /${code} leads elsewhere. Choose another.`] : []
  })
}
