import type { PublicFigure } from '../../domain/results/public-figure'
import type { Revision } from '../../domain/results/published'
import type { Phrase } from '../../domain/language/words'
import { Document } from '../layout/document'
import { Said } from '../layout/said'
import type { Shell } from '../layout/shell'
import { ResultQuestion } from './result-question'

export type ResultsProps = Shell & {
  survey: { id: string; title: Phrase }
  owner: Phrase
  n: number
  figures: PublicFigure[]
  wave: { id: string; opens: string; closes: string; revisions: (Revision & { day: string })[] }
  /** When and why the results were withdrawn. */
  withdrawn: { day: string; reason: string } | null
  /** What was found, in English, by a person. */
  finding: string | null
  others: { id: string; opens: string; closes: string }[]
}

/** What people told of a survey in one wave, as everyone may see it: each question in a sentence, bars and numbers. */
export function ResultsDocument(props: ResultsProps) {
  const { survey, owner, n, figures, wave, withdrawn, finding, others, ...shell } = props
  const { t, language, phrases } = shell
  return (
    <Document {...shell} title={t('results.of', { survey: survey.title.text })}>
      <div className="pt-6 flow">
        <h1>
          <Said phrase={survey.title} />
        </h1>
        <p className="hint">
          <Said phrase={owner} />. {t('results.between', { from: wave.opens, to: wave.closes })}
        </p>
        {withdrawn ? (
          <p className="note">
            <strong>{t('results.withdrawn', { day: withdrawn.day })}</strong>{' '}
            <Said phrase={inEnglish(withdrawn.reason, language)} />
          </p>
        ) : (
          <>
            <p>
              {n > 0 && t('results.people', { n })} {t('results.promise')}
            </p>
            {finding && (
              <p>
                <strong>
                  <Said phrase={inEnglish(finding, language)} />
                </strong>
              </p>
            )}
            {figures.length === 0 && <p>{t('results.nothing')}</p>}
            {figures.map((figure) => (
              <ResultQuestion key={figure.key} {...{ figure, t, phrases, language }} survey={survey.id} />
            ))}
          </>
        )}
        <Changes {...props} />
        {others.length > 0 && (
          <section>
            <h2>{t('results.others')}</h2>
            <ul>
              {others.map(({ id, opens, closes }) => (
                <li key={id}>
                  <a href={`/${language}/results/${survey.id}?wave=${id}`}>
                    {t('results.between', { from: opens, to: closes })}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p>
          <a href={`/${language}/data`}>{t('results.allData')}</a>
        </p>
      </div>
    </Document>
  )
}

/** Every change of what is shown, with its day, the newest first. */
function Changes({ wave, t, language }: ResultsProps) {
  return (
    <section>
      <h2>{t('results.changes')}</h2>
      <ul>
        {wave.revisions.map(({ revision, day, note }) => (
          <li key={revision}>
            {day}: <Said phrase={inEnglish(note, language)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a lead wrote, which is in English. */
function inEnglish(text: string, language: string): Phrase {
  return language === 'en' ? { text } : { text, lang: 'en' }
}
