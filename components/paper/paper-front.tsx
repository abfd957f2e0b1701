import { Said } from '../layout/said'
import { isForYoung, phoneOf } from '../surveys/survey-shell'
import { Answer } from './answer'
import type { PaperProps } from './paper-props'
import { Qr } from './qr'

const LINES = ['what', 'choose', 'who', 'keep', 'safe'] as const

/** The first page: what this is, how to fill it in, the way to answer on a phone, and whether to take part. */
export function PaperFront({ survey, name, t, phrases, contacts, owner, online }: PaperProps) {
  const tell = (at: string, english: string) => phrases(`${survey.id}.${at}`, english)
  const young = isForYoung(survey)
  return (
    <>
      <h1>
        <Said phrase={name} />
      </h1>
      {survey.intro.map((line, at) => (
        <p key={at}>
          <Said phrase={tell(`intro.${at}`, line)} />
        </p>
      ))}
      {young && (
        <p className="safety">
          {t('safety.line', {
            childline: phoneOf(contacts, 'childline'),
            emergency: phoneOf(contacts, 'emergency'),
          })}
        </p>
      )}
      <section className="part">
        <h2>{t('paper.how.heading')}</h2>
        <ul className="plain answers">
          {(['tick', 'skip', 'names', 'screen'] as const).map((line) => (
            <li key={line}>{t(`paper.how.${line}`)}</li>
          ))}
        </ul>
      </section>
      {online && (
        <section className="online" aria-labelledby="online">
          <Qr code={online.qr} />
          <div>
            <h2 id="online">{t('paper.online')}</h2>
            <p>
              {t('paper.type')} <strong dir="ltr">{online.address}</strong>
            </p>
          </div>
        </section>
      )}
      <section className="part">
        <h2>{t('takingPart.title')}</h2>
        {LINES.map((line) => (
          <p key={line}>
            <strong>{t(`takingPart.${line}.heading`)}.</strong>{' '}
            {line === 'keep'
              ? t(young ? 'paper.keep.young' : 'paper.keep.adult')
              : t(`takingPart.${line}.${young ? 'young' : 'adult'}`, { owner })}
          </p>
        ))}
        <div className="question">
          <h3>{t('takingPart.question')}</h3>
          <ul className="answers">
            <Answer>{t('takingPart.yes')}</Answer>
            <Answer>{t('paper.no')}</Answer>
          </ul>
        </div>
      </section>
    </>
  )
}
