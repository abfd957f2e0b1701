import type { Place } from '../domain/language/places'
import { stalePlaces, translationProblems } from '../domain/language/translation-problems'
import { TranslationFile } from '../domain/language/translation-file'
import { shapeProblems } from '../domain/surveys/check-shape'
import type { Written } from './read-content'

/** What is wrong in content/translations, and what has to be looked at again because its English changed. */
export function translationReport(written: Written[], things: Map<string, Place[]>) {
  const problems: string[] = []
  const advice: string[] = []
  for (const { file, json, broken } of written) {
    const name = file.replace(/^.*\/|\.json$/g, '')
    const places = things.get(name)
    const read = broken ? null : TranslationFile.safeParse(json)
    if (!read) problems.push(`${file}: ${broken}`)
    else if (!read.success) problems.push(...shapeProblems(file, json, read.error))
    else if (!places)
      problems.push(`${file}: there is no "${name}" to translate. Use ${[...things.keys()].join(', ')}.`)
    else {
      problems.push(...translationProblems(file, read.data, places))
      advice.push(
        ...stalePlaces(read.data, places).map(
          (place) =>
            `${file}, "${place}": the English has changed, so people read it in English. Translate it anew.`,
        ),
      )
    }
  }
  return { problems, advice }
}
