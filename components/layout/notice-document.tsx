import type { Phrase } from '../../domain/language/words'
import type { TranslationState } from '../../domain/language/translation-state'
import { Document } from './document'
import { Said } from './said'
import type { Shell } from './shell'
import { TranslationNote } from './translation-note'

/** One part of a notice: a heading, paragraphs, and a list and a page to go on to where there are any. */
type NoticePart = {
  id: string
  heading: Phrase
  paragraphs: Phrase[]
  list: Phrase[]
  link?: { to: string; phrase: Phrase }
}

/** A notice in the words of a language, all its gaps filled. */
type Notice = { title: Phrase; intro: Phrase; parts: NoticePart[] }

type Props = Shell & { notice: Notice; translation: TranslationState }

/** A notice: privacy, accessibility, cookies or help. */
export function NoticeDocument({ notice, translation, ...shell }: Props) {
  return (
    <Document {...shell} title={notice.title.text}>
      <div className="pt-6 flow">
        <h1>
          <Said phrase={notice.title} />
        </h1>
        <TranslationNote {...shell} state={translation} />
        <p>
          <Said phrase={notice.intro} />
        </p>
        {notice.parts.map((part) => (
          <Part key={part.id} part={part} language={shell.language} />
        ))}
      </div>
    </Document>
  )
}

function Part({ part, language }: { part: NoticePart; language: Shell['language'] }) {
  return (
    <section id={part.id} className="pt-6 flow">
      <h2>
        <Said phrase={part.heading} />
      </h2>
      {part.paragraphs.map((phrase, at) => (
        <p key={at}>
          <Said phrase={phrase} />
        </p>
      ))}
      {part.list.length > 0 && (
        <ul className="list-disc ps-6 flow">
          {part.list.map((phrase, at) => (
            <li key={at}>
              <Said phrase={phrase} />
            </li>
          ))}
        </ul>
      )}
      {part.link && (
        <p>
          <a href={`/${language}${part.link.to}`}>
            <Said phrase={part.link.phrase} />
          </a>
        </p>
      )}
    </section>
  )
}
