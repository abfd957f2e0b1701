import { Document } from '../layout/document'
import { SafetyLine, type Call } from '../layout/safety-line'
import { Picture } from '../pictures/picture'
import { dayOf, type CharterShell } from './charter-shell'

type Props = CharterShell & { call: Call; form: string; takenBack: boolean; least: number }

/** What the check is, until when, and the two ways in: for grown-ups of a family, and for children and young people. */
export function ReviewStartDocument({ call, form, takenBack, least, ...shell }: Props) {
  const { t, language, charter } = shell
  const { review, results, text } = charter
  const here = `/${language}/charter/review`
  return (
    <Document
      {...shell}
      title={t('charter.review.title')}
      safety={<SafetyLine {...shell} call={call} />}
      secret
    >
      <a className="back" href={`/${language}/charter`}>
        {t('charter.back')}
      </a>
      <h1>{t('charter.review.title')}</h1>
      {takenBack && (
        <p className="panel mt-4 font-bold" role="status">
          {t('charter.review.takenBack')}
        </p>
      )}
      {review ? (
        <div className="mt-4 flow">
          <p>{t('charter.review.what')}</p>
          <p>{t('charter.review.small', { least })}</p>
          <p>{t('charter.review.how', { count: text.commitments.length })}</p>
          <p>{t('charter.review.until', { date: dayOf(review.dueOn) })}</p>
          <nav className="mt-6" aria-labelledby="who">
            <h2 id="who">{t('charter.form.who')}</h2>
            <ul className="mt-4 grid gap-4">
              {(
                [
                  ['young-people', 'smile', 'young_person'],
                  ['families', 'speech', 'parent_carer'],
                ] as const
              ).map(([way, picture, voice]) => (
                <li key={way}>
                  <a className="choice-card" href={`${here}/${way}/${form}/1`}>
                    <Picture name={picture} size={48} />
                    <strong>{t(`charter.form.${voice}`)}</strong>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className="hint">{t('charter.review.services')}</p>
        </div>
      ) : (
        <p className="mt-4">{t('charter.review.none')}</p>
      )}
      {results.length > 0 && (
        <section className="mt-10 flow" aria-labelledby="results">
          <h2 id="results">{t('charter.review.results')}</h2>
          <ul>
            {results.map(({ version, number, kind, publishedOn }) => (
              <li key={`${version}-${number}`}>
                <a className="inline-block py-2" href={`/${language}/charter/reviews/${version}/${number}`}>
                  {t(`charter.review.${kind}Link`, { date: dayOf(publishedOn!) })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Document>
  )
}
