import type { Phrase } from '../../domain/language/words'
import { LanguageButtons } from '../layout/language-buttons'
import { Said } from '../layout/said'
import { pageTitle, SurveyDocument, type SurveyShell } from './survey-shell'

type Props = SurveyShell & { draft: string; back: string; count: number; heading: Phrase }

/** The door to the optional last section: why we ask, and one button to skip all of it. */
export function AboutYouDocument({ draft, back, count, heading, ...shell }: Props) {
  const { name, t, language } = shell
  return (
    <SurveyDocument
      {...shell}
      title={pageTitle(heading.text, name.text)}
      tools={{ language: '#languages', here: `${draft}/about` }}
      secret
    >
      <a className="back" href={back}>
        {t('question.back')}
      </a>
      <h1>
        <Said phrase={heading} />
      </h1>
      <div className="flow mt-4">
        <p>{t('aboutYou.why')}</p>
        <p>{t('aboutYou.safe')}</p>
        <p>{t('aboutYou.count', { count })}</p>
      </div>
      <form method="post" action={`${draft}/about`} className="mt-8">
        <div className="flex flex-wrap gap-4">
          <button className="button" type="submit" name="do" value="continue">
            {t('question.continue')}
          </button>
          <button className="button secondary" type="submit" name="do" value="skip">
            {t('aboutYou.skipAll')}
          </button>
        </div>
        <LanguageButtons language={language} t={t} />
      </form>
    </SurveyDocument>
  )
}
