import { languages, type Language } from '../../domain/language/languages'
import { dayWords } from '../../domain/language/staff-dates'
import type { PrintSize } from '../../domain/paper/print-sizes'
import type { Way } from '../../domain/ways/way'
import { sizeWords, wayWords } from './paper-words'

type Props = {
  batch: { version: number; language: Language; way: Way; size: PrintSize; cameOn: string }
  title: string
  /** Which sheet of the pile, where it is about one. */
  sheet?: { number: number; who: string; on: string }
}

/** Which pile this is, so that it can be told from the others on a desk. */
export function BatchFacts({ batch, title, sheet }: Props) {
  const { name } = languages[batch.language]
  return (
    <dl className="facts">
      <dt>Survey</dt>
      <dd>
        {title}, version {batch.version}
      </dd>
      <dt>Form</dt>
      <dd>
        <span lang={batch.language}>{name}</span>, {wayWords[batch.way]}, {sizeWords[batch.size]}
      </dd>
      <dt>Came on</dt>
      <dd>{dayWords(batch.cameOn)}</dd>
      {sheet && (
        <>
          <dt>Number on the sheet</dt>
          <dd>
            <strong>{sheet.number}</strong>, keyed in by {sheet.who} on {dayWords(sheet.on)}
          </dd>
        </>
      )}
    </dl>
  )
}
