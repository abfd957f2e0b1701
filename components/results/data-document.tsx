import type { Phrase } from '../../domain/language/words'
import { Document } from '../layout/document'
import { Said } from '../layout/said'
import type { Shell } from '../layout/shell'

type One = {
  id: string
  title: Phrase
  waves: { id: string; opens: string; closes: string; changed: string; withdrawn: boolean }[]
}

/** Every published result, as a page and as open data, with the licence. */
export function DataDocument({ surveys, ...shell }: Shell & { surveys: One[] }) {
  const { t, language } = shell
  return (
    <Document {...shell} title={t('results.title')}>
      <div className="pt-6 flow">
        <h1>{t('results.title')}</h1>
        <p>{t('results.promise')}</p>
        {surveys.length === 0 && <p>{t('results.none')}</p>}
        {surveys.map(({ id, title, waves }) => (
          <section key={id} aria-labelledby={`s-${id}`}>
            <h2 id={`s-${id}`}>
              <Said phrase={title} />
            </h2>
            <ul className="mt-2 grid gap-4">
              {waves.map((wave) => (
                <li key={wave.id} className="rounded-lg border-2 border-edge bg-card p-4">
                  <a
                    className="inline-block py-1 font-bold"
                    href={`/${language}/results/${id}?wave=${wave.id}`}
                  >
                    {t('results.between', { from: wave.opens, to: wave.closes })}
                  </a>
                  <p className="hint">{t('results.changed', { day: wave.changed })}</p>
                  {!wave.withdrawn && (
                    <p>
                      {t('results.data')}{' '}
                      {['csv', 'json'].map((format) => (
                        <a
                          key={format}
                          className="me-4 inline-block py-2"
                          href={`/api/v1/surveys/${id}/figures?wave=${wave.id}&format=${format}`}
                        >
                          {format.toUpperCase()}
                          <span className="vh">
                            {' '}
                            {title.text}, {t('results.between', { from: wave.opens, to: wave.closes })}
                          </span>
                        </a>
                      ))}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p>
          {t('results.licence')} <a href="/api/v1/openapi.json">{t('results.api')}</a>
        </p>
      </div>
    </Document>
  )
}
