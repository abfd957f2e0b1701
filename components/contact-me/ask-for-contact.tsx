import type { Shell } from '../layout/shell'

/** The way from a survey to the form for those who want somebody to contact them. Nothing of the survey travels along. */
export function AskForContact({ t, language }: Pick<Shell, 't' | 'language'>) {
  return (
    <div className="mt-8 flow no-print">
      <p>{t('contactMe.fromSurvey')}</p>
      <p>
        <a href={`/${language}/contact-me`} rel="noreferrer">
          {t('contactMe.title')}
        </a>
      </p>
    </div>
  )
}
