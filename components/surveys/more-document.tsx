import type { ReactNode } from 'react'
import type { Words } from '../../domain/language/words'
import { LanguageButtons } from '../layout/language-buttons'
import { wayOf } from '../../domain/ways/in-way'
import { Picture } from '../pictures/picture'
import { pageTitle } from '../layout/page-title'
import { SurveyDocument, type SurveyShell } from './survey-shell'

type MoreProps = { t: Words; large: boolean; draft: string; children?: ReactNode }

/** Do more, or stop: stopping is finishing, and what was said so far counts. */
export function MoreDocument({ draft, back, ...shell }: SurveyShell & { draft: string; back: string }) {
  const { survey, t, language } = shell
  const large = wayOf(survey) !== 'words'
  return (
    <SurveyDocument
      {...shell}
      title={pageTitle(t('more.title'), survey.title)}
      tools={{ language: '#languages' }}
      secret
    >
      <a className="back" href={back}>
        {t('question.back')}
      </a>
      <MoreForm {...{ t, large, draft }}>
        <LanguageButtons language={language} t={t} />
      </MoreForm>
    </SurveyDocument>
  )
}

/** Do more, or stop: what is on that page, and on a phone without signal. */
export function MoreForm({ t, large, draft, children }: MoreProps) {
  return (
    <>
      <h1>{t('more.title')}</h1>
      <p className="mt-4">{t('more.stopMeans')}</p>
      <form method="post" action={`${draft}/more`} className="mt-6">
        <div className={large ? 'presses two' : 'flex flex-wrap gap-4'}>
          {(['more', 'stop'] as const).map((does) => (
            <button
              key={does}
              className={large ? 'press' : `button ${does === 'stop' ? 'secondary' : ''}`}
              type="submit"
              name="do"
              value={does}
            >
              {large && <Picture name={does} size={80} />}
              <span>{t(`more.${does}`)}</span>
            </button>
          ))}
        </div>
        {children}
      </form>
    </>
  )
}
