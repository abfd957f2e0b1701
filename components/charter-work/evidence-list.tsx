import type { ReactNode } from 'react'
import { evidenceWords, type EvidenceItem } from '../../domain/charter/evidence'
import { dayWords } from '../../domain/language/staff-dates'
import { PressForm } from '../forms/press-form'

type Item = EvidenceItem & { party: string | null; organisation: string }
type Props = {
  items: Item[]
  /** The organisation whose evidence this person may publish or take away; null where nothing is pressed. */
  mine: string | null
  children?: ReactNode
}

/** What shows that a commitment is kept, each with its time and source, and who may see it. */
export function EvidenceList({ items, mine, children }: Props) {
  return (
    <section>
      <h2>What shows that it is kept</h2>
      {items.length === 0 && <p>Nobody has added anything yet.</p>}
      <ul className="cards">
        {items.map((item) => (
          <Card key={item.id} item={item} mine={mine} />
        ))}
      </ul>
      {children && <p>{children}</p>}
    </section>
  )
}

function Card({ item, mine }: { item: Item; mine: string | null }) {
  const { id, commitment, kind, title, figure, source, link, periodFrom, periodTo, publishedOn, party } = item
  const at = `/staff/charter/evidence/${commitment}`
  return (
    <li className="sheet">
      <h3>{title}</h3>
      {figure && <p className="words">{figure}</p>}
      <p>
        {evidenceWords[kind]}, {dayWords(periodFrom)} to {dayWords(periodTo)}
      </p>
      <p className="hint">
        From: {source}
        {party && `. Added by ${party}`}
      </p>
      {link && (
        <p>
          <a href={link} rel="noreferrer">
            See it<span className="vh">: {title}</span>
          </a>
        </p>
      )}
      <p>
        <span className="mark">
          {publishedOn ? `Everybody sees it since ${dayWords(publishedOn)}` : 'Not published yet'}
        </span>
      </p>
      {!publishedOn && mine === item.organisation && (
        <div className="form-buttons">
          <PressForm
            action={`${at}/publish`}
            label="Publish it"
            about={title}
            fields={{ item: id }}
            look="plain"
          />
          <PressForm action={`${at}/remove`} label="Take it away" about={title} fields={{ item: id }} />
        </div>
      )}
    </li>
  )
}
