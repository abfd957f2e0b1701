import { AskForContact } from '../contact-me/ask-for-contact'
import { Said } from '../layout/said'
import { pageTitle } from '../layout/page-title'
import { SurveyDocument, type SurveyShell } from './survey-shell'

/** After an answer that says someone may not be safe: who can help, and on when they are ready. */
export function SupportDocument({ next, ...shell }: SurveyShell & { next: string }) {
  const { t, contacts } = shell
  return (
    <SurveyDocument {...shell} title={pageTitle(t('support.title'), shell.name.text)} secret>
      <Support {...{ t, contacts, next }} />
      <AskForContact {...shell} />
    </SurveyDocument>
  )
}

/** Whom to call, and on: what is on that page, and on a phone without signal. */
export function Support({ t, contacts, next }: Pick<SurveyShell, 't' | 'contacts'> & { next: string }) {
  return (
    <div className="pt-6 flow">
      <h1>{t('support.title')}</h1>
      <p>{t('support.thanks')}</p>
      <p>{t('support.noReader')}</p>
      <ul className="flow">
        {contacts.map((contact) => (
          <li key={contact.id} className="panel">
            <strong>
              <Said phrase={contact.label} />
            </strong>
            <br />
            <a
              dir="ltr"
              className="text-[1.3em] font-bold inline-block py-2"
              href={`tel:${contact.phone.replaceAll(' ', '')}`}
            >
              {contact.phone}
            </a>
            {contact.note && (
              <span className="block">
                <Said phrase={contact.note} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="pt-4">
        <a className="button" href={next}>
          {t('question.continue')}
        </a>
      </p>
    </div>
  )
}
