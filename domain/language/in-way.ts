import type { Survey } from '../surveys/survey'
import type { Phrases } from './words'

/**
 * The texts of a survey in the way it is asked. Words of the way's own are looked up at their place and the way's
 * name (`yp_5_10.school_feel.text~pictures`), then as the survey's words in this language, then in the way's English.
 */
export function phrasesInWay({ manner }: Survey, phrases: Phrases): Phrases {
  if (!manner) return phrases
  return (place, english) => {
    const before = manner.reworded[place]
    if (before === undefined) return phrases(place, english)
    const own = phrases(`${place}~${manner.way}`, english)
    if (!own.lang || !before) return own
    const words = phrases(place, before)
    return words.lang ? own : words
  }
}
