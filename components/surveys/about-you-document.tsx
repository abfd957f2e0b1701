import type { ReactNode } from 'react'
import type { Phrase, Words } from '../../domain/language/words'
import { LanguageButtons } from '../layout/language-buttons'
import { Said } from '../layout/said'
import { pageTitle } from '../layout/page-title'
import { SurveyDocument, type SurveyShell } from './survey-shell'

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
      <AboutYouForm {...{ t, draft, count, heading }}>
        <LanguageButtons language={language} t={t} />
      </AboutYouForm>
    </SurveyDocument>
  )
}

type FormProps = { t: Words; draft: string; heading: Phrase; count?: number; children?: ReactNode }

/** Why we ask, and on or past all of it: what is on that page, and on a phone without signal. */
export function AboutYouForm({ t, draft, heading, count, children }: FormProps) {
  return (
    <>
      <h1>
        <Said phrase={heading} />
      </h1>
      <div className="flow mt-4">
        <p>{t('aboutYou.why')}</p>
        <p>{t('aboutYou.safe')}</p>
        {count !== undefined && <p>{t('aboutYou.count', { count })}</p>}
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
        {children}
      </form>
    </>
  )
}
