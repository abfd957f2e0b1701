import type { CharterShell } from './charter-shell'

/** The open question, with the way to answer it; before there is a text it is the heart of the page. */
export function OpenQuestion({ t, language }: CharterShell) {
  return (
    <section className="mt-8 flow no-print" aria-labelledby="matters">
      <h2 id="matters">{t('charter.open.heading')}</h2>
      <p>{t('charter.open.what')}</p>
      <p>
        <a className="button" href={`/${language}/charter/say/charter`}>
          {t('charter.open.button')}
        </a>
      </p>
    </section>
  )
}
