import { factsInWords, sentenceOf, type NamedEntry } from '../../domain/audit/sentence'
import { momentWords } from '../../domain/language/staff-dates'

type Props = { entries: NamedEntry[]; organisations: Record<string, string> }

/** Entries of the audit, day by day, each as a sentence with its clock time. */
export function AuditEntries({ entries, organisations }: Props) {
  return days(entries).map(({ day, of }) => (
    <section key={day} className="audit-day">
      <h2>{day}</h2>
      <ol>
        {of.map((entry) => (
          <Entry key={entry.number} entry={entry} organisation={organisations[entry.organisation ?? '']} />
        ))}
      </ol>
    </section>
  ))
}

function Entry({ entry, organisation }: { entry: NamedEntry; organisation?: string }) {
  const { who, did, about } = sentenceOf(entry)
  return (
    <li className="audit-entry">
      <time dateTime={entry.at}>{clockOf(entry.at)}</time>
      <div>
        <p>
          <strong>{who}</strong> {did}
          {about && (
            <>
              : <strong>{about}</strong>
            </>
          )}
        </p>
        <p className="hint">
          {[...factsInWords(entry), organisation, `No. ${entry.number}`].filter(Boolean).join(' · ')}
        </p>
      </div>
    </li>
  )
}

function days(entries: NamedEntry[]): { day: string; of: NamedEntry[] }[] {
  const found: { day: string; of: NamedEntry[] }[] = []
  for (const entry of entries) {
    const day = momentWords(entry.at).split(' at ')[0]!
    if (found.at(-1)?.day === day) found.at(-1)!.of.push(entry)
    else found.push({ day, of: [entry] })
  }
  return found
}

function clockOf(at: string): string {
  return momentWords(at).split(' at ')[1]!
}
