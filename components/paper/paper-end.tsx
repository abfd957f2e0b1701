import { Said } from '../layout/said'
import { Answer } from './answer'
import type { PaperProps } from './paper-props'

/** The last lines: who held the pen, where the form goes, and what paper cannot do. */
export function PaperEnd({ survey, t, phrases, place }: PaperProps) {
  return (
    <>
      <section className="part">
        <h2>{t('paper.whoWrote.heading')}</h2>
        <ul className="answers">
          {(['self', 'helper', 'other'] as const).map((who) => (
            <Answer key={who}>{t(`paper.whoWrote.${who}`)}</Answer>
          ))}
        </ul>
      </section>
      <section className="part end">
        <h2>{t('paper.back.heading')}</h2>
        {place.post ? (
          <>
            <p>{t('paper.back.post')}</p>
            <p className="address" dir="ltr" lang="en">
              {place.post.join('\n')}
            </p>
          </>
        ) : (
          <p>{t('paper.back.ask')}</p>
        )}
        <p>
          {t('paper.back.questions')}{' '}
          <strong dir="ltr">{[place.phone, place.email].filter(Boolean).join(', ')}</strong>
        </p>
        <p>{t('paper.back.noCode')}</p>
        {survey.thanks.slice(0, 1).map((line) => (
          <p key={line}>
            <Said phrase={phrases(`${survey.id}.thanks.0`, line)} />
          </p>
        ))}
      </section>
    </>
  )
}
