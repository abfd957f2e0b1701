import { numberedSections, type Numbered } from '../../domain/charter/numbered'
import {
  gapIn,
  ratingsOf,
  type Rater,
  type Ratings,
  type ReviewKind,
  type Said as Rated,
} from '../../domain/charter/review'
import { Document } from '../layout/document'
import { Said } from '../layout/said'
import { charterWords, dayOf, type CharterShell } from './charter-shell'

type Props = CharterShell & {
  kind: ReviewKind
  number: number
  publishedOn: string
  said: Rated[]
  willDo: { commitment: string; willDo: string }[]
  least: number
}

const groups: Record<Rater, string> = {
  families: 'charter.voice.parent_carer',
  young_people: 'charter.voice.young_person',
  services: 'charter.voice.staff',
}

/** Whether promises were kept, in the eyes of each group, side by side; and what will be done about those that were not. */
export function ReviewResultDocument({ kind, publishedOn, said, willDo, least, ...shell }: Props) {
  const { t, language, charter } = shell
  const title = t(`charter.review.${kind}Title`, { version: charter.version.number })
  return (
    <Document {...shell} title={title}>
      <a className="back" href={`/${language}/charter`}>
        {t('charter.back')}
      </a>
      <h1>{title}</h1>
      <div className="mt-4 flow">
        <p>{t(`charter.review.${kind}What`)}</p>
        {kind === 'review' && <p>{t('charter.review.small', { least })}</p>}
        <p className="hint">{t('charter.history.published', { date: dayOf(publishedOn) })}</p>
      </div>
      {numberedSections(charter.text).flatMap(({ commitments }) =>
        commitments.map((commitment) => (
          <Result
            key={commitment.id}
            {...shell}
            {...{ kind, commitment, least }}
            ratings={ratingsOf(said, commitment.id)}
            willDo={willDo.find((one) => one.commitment === commitment.id)?.willDo ?? ''}
          />
        )),
      )}
    </Document>
  )
}

type One = CharterShell & {
  kind: ReviewKind
  commitment: Numbered
  ratings: Ratings[]
  willDo: string
  least: number
}

function Result({ kind, commitment, ratings, willDo, least, ...shell }: One) {
  const { t, phrases, language, charter } = shell
  const { id, number, text } = commitment
  const shown = charter.evidence.filter((one) => one.commitment === id).length
  return (
    <section className="mt-10 flow" aria-labelledby={`r-${id}`}>
      <h2 id={`r-${id}`}>
        <span className="block hint text-[0.7em]">{t('charter.promise', { number })}</span>{' '}
        <Said phrase={charterWords(phrases).text(commitment, text)} />
      </h2>
      {kind === 'review' && (
        <dl className="facts">
          {ratings.map((one) => (
            <div key={one.rater}>
              <dt>{t(groups[one.rater])}</dt>
              <dd>{inWords(t, one, least)}</dd>
            </div>
          ))}
        </dl>
      )}
      {gapIn(ratings) && <p className="stands font-bold">{t('charter.review.gap')}</p>}
      <p>
        {shown > 0 ? (
          <a href={`/${language}/charter/clauses/${id}#evidence`}>
            {t('charter.evidence.count', { count: shown, number })}
          </a>
        ) : (
          t('charter.evidence.none')
        )}
      </p>
      {willDo && (
        <div className="quoted">
          <h3 className="font-bold">{t('charter.review.willDo')}</h3>
          <p lang="en" dir="auto">
            {willDo}
          </p>
        </div>
      )}
    </section>
  )
}

function inWords(t: CharterShell['t'], { rater, said, count }: Ratings, least: number): string {
  if (!count)
    return rater === 'services' ? t('charter.review.noAnswer') : t('charter.review.hidden', { least })
  const { kept, partly_kept: partly, not_kept: not, cannot_tell: cannot } = said
  return t('charter.review.said', { kept, partly, not, cannot })
}
