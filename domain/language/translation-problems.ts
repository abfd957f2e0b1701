import { englishMark } from './english-mark'
import { gapsIn } from './gaps'
import type { Place } from './places'
import type { TranslationFile } from './translation-file'

/** What is wrong in one file of translations, each line with the file, the place and what to do. */
export function translationProblems(file: string, written: TranslationFile, places: Place[]): string[] {
  const known = new Map(places.map(({ place, english }) => [place, english]))
  const said = Object.entries(written.texts)
  const kept = [written.checked, written.notes].flatMap((record) => Object.keys(record))
  return [
    ...said.flatMap(([place, text]) => {
      const english = known.get(place)
      return english === undefined
        ? [`"${place}": there is no such place in the English. Check the spelling, or remove it.`]
        : [...textProblems(text, english), ...markProblems(written.english[place])].map(
            (problem) => `"${place}": ${problem}`,
          )
    }),
    ...kept
      .filter((place) => !known.has(place))
      .map(
        (place) =>
          `"${place}": there is no such place in the English, but it has a note or is marked as checked. Remove it.`,
      ),
  ].map((problem) => `${file}, ${problem}`)
}

/** What is wrong with one translation, whatever its place: nothing said, other gaps, or a length that cannot be right. */
export function textProblems(text: string, english: string): string[] {
  if (!text.trim()) return ['it is empty. Write the translation, or remove the line.']
  const [meant, found] = [gapsIn(english).join(' '), gapsIn(text).join(' ')]
  return [
    ...(text === text.trim() ? [] : ['it begins or ends with a space. Remove it.']),
    ...(meant === found
      ? []
      : [`the gaps are ${found || 'none'}, and in English ${meant || 'none'}. Keep each of them.`]),
    ...(text.length > english.length * 3 + 40 && !text.includes(', plural,')
      ? ['it is more than three times as long as the English. Check it.']
      : []),
    ...(text.length * 6 < english.length ? ['it is much shorter than the English. Check it.'] : []),
  ]
}

/** The places whose English has changed since they were translated; until they are looked at, they show in English. */
export function stalePlaces(written: TranslationFile, places: Place[]): string[] {
  return places
    .filter(({ place, english }) => {
      const mark = written.english[place]
      return mark !== undefined && mark !== englishMark(english)
    })
    .map(({ place }) => place)
}

function markProblems(mark: string | undefined): string[] {
  return mark === undefined
    ? ['it is new, and nothing says from which English it was made. Run "npm run translate -- accept".']
    : []
}
