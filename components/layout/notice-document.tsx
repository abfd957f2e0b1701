import { Document } from './document'
import type { Shell } from './shell'

/** One part of a notice: a heading, paragraphs, and a list where there is one. */
type NoticePart = { id?: string; heading: string; paragraphs?: string[]; list?: string[] }

/** A notice as content/notices holds it. */
export type Notice = { title: string; intro: string; parts: NoticePart[] }

/** A notice: privacy, accessibility, cookies or help. */
export function NoticeDocument({ notice, ...shell }: Shell & { notice: Notice }) {
  const lang = shell.language === 'en' ? undefined : 'en'
  return (
    <Document {...shell} title={notice.title}>
      <div className="pt-6 flow" lang={lang}>
        <h1>{notice.title}</h1>
        <p>{notice.intro}</p>
        {notice.parts.map((part, at) => (
          <section key={at} id={part.id} className="pt-6 flow">
            <h2>{part.heading}</h2>
            {part.paragraphs?.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {part.list && (
              <ul className="list-disc ps-6 flow">
                {part.list.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Document>
  )
}
