import type { Origin } from '../../domain/charter/sent'
import type { Voice } from '../../domain/charter/suggestion'
import { originWords, voiceWords } from '../../domain/charter/suggestion-words'
import { PressForm } from '../forms/press-form'

type Held = {
  kind: 'comment' | 'suggestion' | 'reply' | 'supporter'
  id: string
  from: Voice | null
  words: string
  why: string
  origin: Origin | null
}

const kinds = {
  comment: 'A comment',
  suggestion: 'A suggestion',
  reply: 'Something about a suggestion',
  supporter: 'A name that supports the charter',
}

/** What waits to be looked at, each with two ways: show it as it is, or say why it is not shown. */
export function HeldSheets({ held }: { held: Held[] }) {
  return (
    <ul className="cards">
      {held.map(({ kind, id, from, words, why, origin }, at) => {
        const to = `/staff/charter/moderation/${kind}/${id}`
        const about = `number ${at + 1}`
        return (
          <li key={id} className="sheet">
            <h2>{kinds[kind]}</h2>
            <p className="hint">
              {from && voiceWords[from]}
              {origin && `. ${originWords(origin)}`}
            </p>
            <p className="words" dir="auto">
              {words || 'No words'}
            </p>
            {why && <p dir="auto">Why: {why}</p>}
            <div className="presses">
              <PressForm action={`${to}/show`} label="Show it" about={about} look="plain" />
              <p>
                <a href={to}>
                  Do not show it, or pass it on<span className="vh">, {about}</span>
                </a>
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
