import { createTranslator } from 'use-intl/core'
import { gapsIn } from '../domain/language/gaps'

// Between them they use every plural form of our languages.
const COUNTS = [0, 1, 2, 3, 5, 11, 12, 22, 100]

/** What is wrong with a word of the interface as ICU message: it must be said with every count in every gap. */
export function wordProblems(locale: string, text: string): string[] {
  const names = gapsIn(text).map((gap) => gap.slice(1, -1))
  let fault = ''
  const onError = (error: { message: string }) => {
    fault ||= error.message.split('\n')[0]!
  }
  const say = createTranslator({ locale, messages: { text }, onError }) as (
    key: string,
    values: object,
  ) => string
  for (const count of COUNTS) {
    const said = say('text', Object.fromEntries(names.map((name) => [name, count])))
    if (/[{}]/.test(said)) fault ||= 'a brace is left over'
  }
  return fault ? [`it cannot be said (${fault}). Keep braces, "plural" and its words as in English.`] : []
}
