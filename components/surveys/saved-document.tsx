import { pageTitle } from '../layout/page-title'
import { SurveyDocument, type SurveyShell } from './survey-shell'

type Props = SurveyShell & { draft: string; link: string; code: string; until: string; resume: string }

/** Saved, not sent: a link and a code that lead back here for 28 days, and a way to leave nothing behind. */
export function SavedDocument({ draft, link, code, until, resume, ...shell }: Props) {
  const { t } = shell
  return (
    <SurveyDocument {...shell} title={pageTitle(t('saved.title'), shell.name.text)} secret>
      <div className="pt-6 flow">
        <h1>{t('saved.title')}</h1>
        <p>{t('saved.what', { until })}</p>
        <h2 className="pt-4">{t('saved.codeHeading')}</h2>
        <p>{t('saved.codeHow', { address: resume })}</p>
        <p className="code" dir="ltr">
          {code}
        </p>
        <h2 className="pt-4">{t('saved.linkHeading')}</h2>
        <p>{t('saved.linkHow')}</p>
        <p className="code break-all text-[1em]" dir="ltr">
          {link}
        </p>
        <p className="pt-4">
          <a className="button" href={resumeAddress(draft)}>
            {t('saved.carryOn')}
          </a>
        </p>
        <section className="pt-8 flow" aria-labelledby="shared">
          <h2 id="shared">{t('saved.sharedHeading')}</h2>
          <p>{t('saved.shared')}</p>
          <form method="post" action={`${draft}/saved`}>
            <button className="button secondary" type="submit" name="do" value="clear">
              {t('saved.clear')}
            </button>
          </form>
        </section>
      </div>
    </SurveyDocument>
  )
}

/** The address that leads to where a person stopped. */
function resumeAddress(draft: string): string {
  return `${draft}/next`
}
