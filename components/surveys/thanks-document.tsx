import { AskForContact } from '../contact-me/ask-for-contact'
import { Said } from '../layout/said'
import { pageTitle } from '../layout/page-title'
import { isForYoung, SurveyDocument, type SurveyShell } from './survey-shell'

/** Thank you, and a code for anyone who may want to change or take back what they said. Never the answers. */
export function ThanksDocument({ code, until, ...shell }: SurveyShell & { code: string; until: string }) {
  const { survey, t, language, phrases } = shell
  return (
    <SurveyDocument {...shell} title={pageTitle(t('thanks.title'), shell.name.text)} secret>
      <div className="pt-6 flow">
        <h1>{t('thanks.title')}</h1>
        {survey.thanks.map((line, at) => (
          <p key={at}>
            <Said phrase={phrases(`${survey.id}.thanks.${at}`, line)} />
          </p>
        ))}
        <section className="mt-8 flow" aria-labelledby="code">
          <h2 id="code">{t('thanks.codeHeading')}</h2>
          <p>{t('thanks.codeWhy')}</p>
          <p className="code" dir="ltr">
            {code}
          </p>
          <p>{t('thanks.codeUntil', { until })}</p>
          <p>{t('thanks.total')}</p>
          <p>
            <a href={`/${language}/receipt`}>{t('thanks.codeUse')}</a>
          </p>
          <p className="hint">{t('thanks.print')}</p>
        </section>
        <section className="mt-8 flow" aria-labelledby="next">
          <h2 id="next">{t('thanks.nextHeading')}</h2>
          <p>{t('thanks.next')}</p>
          <p>
            <a href={`/${language}/you-said?survey=${survey.id}`}>{t('youSaid.link')}</a>
          </p>
        </section>
        <AskForContact {...shell} />
        {isForYoung(survey) && <p className="panel">{t('safety.honest')}</p>}
      </div>
    </SurveyDocument>
  )
}
