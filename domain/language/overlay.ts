import { englishMark } from './english-mark'
import { isChecked, type TranslationFile } from './translation-file'

/** The translations of one language, ready to be looked up. */
export type Overlay = {
  /** The text at a place, made from exactly this English; nothing when there is none. */
  find: (place: string, english: string) => { text: string; checked: boolean } | undefined
}

/**
 * The translations of some files as one overlay. A text is found at its own place, or else at any place with the
 * same ending and the very same English: an answer that many questions share is translated once. A translation
 * whose English has changed since is not found. With `onlyChecked`, drafts are not found either.
 */
export function overlayOf(files: TranslationFile[], { onlyChecked = false } = {}): Overlay {
  const own = new Map<string, { text: string; checked: boolean }>()
  const shared = new Map<string, { text: string; checked: boolean }>()
  for (const file of files)
    for (const [place, text] of Object.entries(file.texts)) {
      const found = { text, checked: isChecked(file, place) }
      const mark = file.english[place]
      if (mark === undefined || (onlyChecked && !found.checked)) continue
      own.set(`${place} ${mark}`, found)
      const ending = `${endingOf(place)} ${mark}`
      if (!shared.has(ending)) shared.set(ending, found)
    }
  return {
    find: (place, english) => {
      const mark = englishMark(english)
      return own.get(`${place} ${mark}`) ?? shared.get(`${endingOf(place)} ${mark}`)
    },
  }
}

/** What places of the same text in several surveys have in common: `options.yes`, or `plan_easy.text`. */
export function endingOf(place: string): string {
  return place.split('.').slice(-2).join('.')
}
