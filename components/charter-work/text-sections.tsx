import { inReadingOrder, type CharterText } from '../../domain/charter/text'

type Props = { text: CharterText; open: Record<string, number>; mayWrite: boolean }

/** The text as it stands, part by part; each commitment leads to where it is worked on. */
export function TextSections({ text, open, mayWrite }: Props) {
  const sections = [...text.sections].sort((a, b) => a.order - b.order)
  return sections.map(({ id, title, subtitle }) => (
    <section key={id}>
      <h2>{title}</h2>
      {subtitle && <p className="hint">{subtitle}</p>}
      <ol className="to-do">
        {inReadingOrder(
          text.sections,
          text.commitments.filter(({ section }) => section === id),
        ).map((commitment) => (
          <li key={commitment.id} className="sheet">
            <a href={`/staff/charter/text/${commitment.id}`}>
              {commitment.text}
              <Beside commitment={commitment} open={open[commitment.id] ?? 0} />
            </a>
          </li>
        ))}
      </ol>
      {mayWrite && (
        <p>
          <a href={`/staff/charter/text/new?section=${id}`}>
            Add a commitment<span className="vh"> to {title}</span>
          </a>
        </p>
      )}
    </section>
  ))
}

function Beside({ commitment, open }: { commitment: CharterText['commitments'][number]; open: number }) {
  const said = [
    open && `${open} ${open === 1 ? 'suggestion' : 'suggestions'} to decide`,
    !commitment.binds.length && 'Does not say whom it binds',
    !commitment.evidence && 'Does not say what shows that it is kept',
    !commitment.easyRead && 'No Easy Read words yet',
  ].filter(Boolean)
  return said.length ? <span className="beside">{said.join('. ')}</span> : null
}
