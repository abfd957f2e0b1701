import { languages } from '../../domain/language/languages'
import type { Phrase } from '../../domain/language/words'

/** A text that says which language it is in when that is not the page's. */
export function Said({ phrase }: { phrase: Phrase }) {
  if (!phrase.lang) return phrase.text
  return (
    <span lang={phrase.lang} dir={languages[phrase.lang].dir}>
      {phrase.text}
    </span>
  )
}
