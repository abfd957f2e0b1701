import { steps } from '../../domain/charter/stage'
import { dayOf, type CharterShell } from './charter-shell'

/** Where the charter is on its way, in plain words, and what that means for the reader today. */
export function WhereWeAre({ t, language, charter, open }: CharterShell) {
  const { stage, reviewDueOn, publishedOn } = charter.version
  const step = steps.indexOf(stage) + 1
  return (
    <section className="panel flow" aria-labelledby="where">
      <h2 id="where">{t('charter.where.heading')}</h2>
      {step > 0 && (
        <p className="font-bold">
          {t('charter.where.step', { step, steps: steps.length, name: t(`charter.stage.${stage}`) })}
        </p>
      )}
      <p>{t(`charter.where.${stage}`)}</p>
      {open.until && <p>{t('charter.where.until', { date: dayOf(open.until) })}</p>}
      {publishedOn && reviewDueOn && <p>{t('charter.where.review', { date: dayOf(reviewDueOn) })}</p>}
      {charter.review && (
        <p className="no-print">
          <a className="button" href={`/${language}/charter/review`}>
            {t('charter.review.button')}
          </a>
        </p>
      )}
      {charter.results.map(({ version, number, kind, publishedOn }) => (
        <p key={`${version}-${number}`}>
          <a href={`/${language}/charter/reviews/${version}/${number}`}>
            {t(`charter.review.${kind}Link`, { date: dayOf(publishedOn!) })}
          </a>
        </p>
      ))}
      {charter.next && (
        <p>
          {t('charter.where.next')}{' '}
          <a href={`/${language}/charter/versions/${charter.next.number}`}>{t('charter.where.nextLink')}</a>
        </p>
      )}
    </section>
  )
}
