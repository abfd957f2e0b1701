import type { SurveyShell } from '../surveys/survey-shell'

type PartProps = SurveyShell & { draft: string }

/** What keeping means, before anything is kept. */
export function Offer({ t, draft }: PartProps) {
  return (
    <section id="offer" className="flow">
      <a className="back" href={`${draft}/next`}>
        {t('question.back')}
      </a>
      <h1>{t('phone.title')}</h1>
      <p>{t('phone.what')}</p>
      <p>{t('phone.who')}</p>
      <p>{t('phone.open')}</p>
      <p id="cannot" className="panel" tabIndex={-1}>
        {t('phone.cannot')}
      </p>
      <p className="pt-4 flex flex-wrap items-center gap-4 no-print">
        <button id="keep" className="button" type="button" hidden>
          {t('phone.title')}
        </button>
        <a href={`${draft}/next`}>{t('phone.without')}</a>
      </p>
    </section>
  )
}

/** The way to take everything off the phone, which asks once more because it cannot be undone. */
export function Clear({ t }: PartProps) {
  return (
    <div id="clear" className="mt-10 pt-4 border-t border-hair no-print" hidden>
      <button id="ask" className="link-button" type="button">
        {t('phone.clear')}
      </button>
      <section id="sure" className="panel flow" aria-labelledby="sure-h" tabIndex={-1} hidden>
        <h2 id="sure-h">{t('phone.sure')}</h2>
        <p>{t('phone.sureWhat')}</p>
        <p className="flex flex-wrap gap-4">
          <button id="yes" className="button" type="button">
            {t('phone.clear')}
          </button>
          <button id="no" className="button secondary" type="button">
            {t('phone.leave')}
          </button>
        </p>
      </section>
    </div>
  )
}

/** Sent, with the code: nothing is left on the phone, so the page itself is all there is to note it down from. */
export function Sent({ t, draft }: PartProps) {
  return (
    <div className="pt-6 flow">
      <h1>{t('thanks.title')}</h1>
      <p className="panel">{t('phone.sent')}</p>
      <h2>{t('thanks.codeHeading')}</h2>
      <p>{t('thanks.codeWhy')}</p>
      <p className="code" dir="ltr" />
      <p>
        <a href={`${draft}/receipt`}>{t('phone.receipt')}</a>
      </p>
    </div>
  )
}

/** What clearing left, and where to go on. */
export function Cleared({ t, draft }: PartProps) {
  return (
    <div className="pt-6 flow">
      <h1>{t('phone.cleared')}</h1>
      <p>{t('phone.clearedWhat')}</p>
      <p>
        <a href={`${draft}/next`}>{t('phone.without')}</a>
      </p>
    </div>
  )
}
