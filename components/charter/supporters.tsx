import type { CharterShell } from './charter-shell'

/** Who supports the agreed text, apart from those who sign, and the way to add a name. */
export function Supporters({ t, language, charter, open }: CharterShell) {
  if (!open.support && !charter.supporters.length) return null
  return (
    <section className="mt-10 flow" aria-labelledby="supporters">
      <h2 id="supporters">{t('charter.supporters.heading')}</h2>
      <p>{t('charter.supporters.what')}</p>
      {charter.supporters.length === 0 && <p className="hint">{t('charter.supporters.none')}</p>}
      <ul className="flex flex-wrap gap-2">
        {charter.supporters.map(({ shownName }, at) => (
          <li key={at} className="rounded-lg border-2 border-edge bg-card px-3 py-1" dir="auto">
            {shownName}
          </li>
        ))}
      </ul>
      {open.support && (
        <p className="no-print">
          <a className="button secondary" href={`/${language}/charter/support`}>
            {t('charter.supporters.add')}
          </a>
        </p>
      )}
    </section>
  )
}
