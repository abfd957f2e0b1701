import type { Phrase } from '../../domain/language/words'
import { Said } from './said'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A text with each sentence on a line of its own: one idea a line. */
export function SaidLines({ phrase }: { phrase: Phrase }) {
  return [...sentences.segment(phrase.text)].map(({ segment, index }) => (
    <span key={index} className="block">
      <Said phrase={{ ...phrase, text: segment.trim() }} />{' '}
    </span>
  ))
}
