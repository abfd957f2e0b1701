import type { Survey } from '../../domain/surveys/survey'
import { Document } from './document'
import type { Shell } from './shell'
import { Said } from './said'

/** The front door: what this is, the surveys that are open now, what people told, what came of it, the plan they belong to, and the charter. */
export function FrontDocument({ surveys, ...shell }: Shell & { surveys: Survey[] }) {
  const { t, language } = shell
  const young = surveys.filter((s) => s.audience === 'child' || s.audience === 'young_person')
  const others = surveys.filter((s) => !young.includes(s))
  return (
    <Document {...shell} title={t('front.title')}>
      <div className="pt-6">
        <h1>{t('front.heading')}</h1>
        <p className="mt-4">{t('front.what')}</p>
        <p className="mt-4">{t('front.loop')}</p>
        <SurveyList heading={t('front.young')} surveys={young} {...shell} />
        <SurveyList heading={t('front.families')} surveys={others} {...shell} />
        <section className="mt-10 flow" aria-labelledby="results">
          <h2 id="results">{t('results.title')}</h2>
          <p>{t('results.promise')}</p>
          <p>
            <a href={`/${language}/data`}>{t('results.allData')}</a>
          </p>
        </section>
        <section className="mt-10 flow" aria-labelledby="you-said">
          <h2 id="you-said">{t('youSaid.title')}</h2>
          <p>{t('youSaid.what')}</p>
          <p>
            <a href={`/${language}/you-said`}>{t('youSaid.link')}</a>
          </p>
        </section>
        <section className="mt-10 flow" aria-labelledby="plan">
          <h2 id="plan">{t('front.planHeading')}</h2>
          <p>{t('front.plan')}</p>
          <p>
            <a href={`/${language}/plan`}>{t('front.planLink')}</a>
          </p>
        </section>
        <section className="mt-10 flow" aria-labelledby="charter">
          <h2 id="charter">{t('front.charterHeading')}</h2>
          <p>{t('front.charter')}</p>
          <p>
            <a href={`/${language}/charter`}>{t('front.charterLink')}</a>
          </p>
        </section>
      </div>
    </Document>
  )
}

function SurveyList({
  heading,
  surveys,
  language,
  t,
  phrases,
}: Shell & { heading: string; surveys: Survey[] }) {
  return (
    <section className="mt-10">
      <h2>{heading}</h2>
      <ul className="mt-4 grid gap-4">
        {surveys.map((survey) => (
          <li key={survey.id} className="rounded-lg border-2 border-edge bg-card p-4">
            <a
              className="inline-block py-1 text-[1.15em] font-bold"
              href={`/${language}/surveys/${survey.id}`}
            >
              <Said phrase={phrases(`${survey.id}.title`, survey.title)} />
            </a>
            <p>
              <Said phrase={phrases(`${survey.id}.subtitle`, survey.subtitle)} />
            </p>
            <p className="hint">{t('front.minutes', { minutes: survey.minutes })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
