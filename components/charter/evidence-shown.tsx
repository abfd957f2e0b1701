import { dayOf, type CharterShell } from './charter-shell'

/** What is published to show whether a promise is kept, each with its time and where it comes from. */
export function EvidenceShown({ t, charter, commitment }: CharterShell & { commitment: string }) {
  const items = charter.evidence.filter((one) => one.commitment === commitment)
  if (!items.length && !charter.version.publishedOn) return null
  return (
    <section className="mt-10 flow" aria-labelledby="evidence">
      <h2 id="evidence">{t('charter.evidence.heading')}</h2>
      {items.length === 0 && <p className="hint">{t('charter.evidence.none')}</p>}
      <ul className="flow">
        {items.map(({ id, title, figure, source, link, periodFrom, periodTo }) => (
          <li key={id} className="stands">
            <strong lang="en" dir="auto">
              {title}
            </strong>
            {figure && (
              <span className="block" lang="en" dir="auto">
                {figure}
              </span>
            )}
            <span className="block">
              {t('charter.evidence.period', { from: dayOf(periodFrom), to: dayOf(periodTo) })}
            </span>
            <span className="block hint">{t('charter.evidence.source', { source })}</span>
            {link && (
              <a className="inline-block py-2" href={link} rel="noreferrer">
                {t('charter.evidence.see')}
                <span className="vh">: {title}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
