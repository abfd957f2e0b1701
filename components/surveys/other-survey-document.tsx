import type { Survey } from '../../domain/surveys/survey'
import { pageTitle } from '../layout/page-title'
import { SurveyDocument, type SurveyShell } from './survey-shell'

/** There is a survey that suits this person better; both ways stay open. */
export function OtherSurveyDocument({
  other,
  next,
  ...shell
}: SurveyShell & { other: Survey; next: string }) {
  const { name, t, language, phrases } = shell
  const title = phrases(`${other.id}.title`, other.title).text
  return (
    <SurveyDocument {...shell} title={pageTitle(t('other.title'), name.text)} secret>
      <div className="pt-6 flow">
        <h1>{t('other.title')}</h1>
        <p>{t('other.about', { title, minutes: other.minutes })}</p>
        <p className="flex flex-wrap gap-4 pt-4">
          <a className="button" href={`/${language}/surveys/${other.id}`}>
            {t('other.go', { title })}
          </a>
          <a className="button secondary" href={next}>
            {t('other.stay')}
          </a>
        </p>
      </div>
    </SurveyDocument>
  )
}
