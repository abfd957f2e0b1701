import { Said } from '../layout/said'
import { isForYoung, SurveyDocument, type SurveyShell } from './survey-shell'

type Props = SurveyShell & {
  /** The day it opens, when that is still to come. */
  opens?: string
  /** The day it closed. */
  closed?: string
  /** The day by which results are shown, while that is still to come. */
  publish?: string
}

/** A survey that nobody can start today: since when, until when, and when people see what was said. */
export function ClosedDocument({ opens, closed, publish, ...shell }: Props) {
  const { survey, t, language, phrases } = shell
  return (
    <SurveyDocument {...shell} title={survey.title}>
      <div className="pt-6 flow">
        <h1>
          <Said phrase={phrases(`${survey.id}.title`, survey.title)} />
        </h1>
        {closed && isForYoung(survey) && <p>{t('closed.finished')}</p>}
        {closed && <p>{t('closed.closed', { date: closed })}</p>}
        {opens && <p>{t('closed.opens', { date: opens })}</p>}
        {publish && <p>{t('closed.publish', { date: publish })}</p>}
        <p className="pt-4">
          <a href={`/${language}`}>{t('closed.open')}</a>
        </p>
      </div>
    </SurveyDocument>
  )
}
