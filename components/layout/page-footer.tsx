import { Said } from './said'
import type { Shell } from './shell'

const PAGES = ['help', 'privacy', 'accessibility', 'cookies', 'languages', 'charter', 'receipt'] as const

/** Help and the notices, in the same place and order on every page. */
export function PageFooter({ language, t, phrases, contact }: Shell) {
  return (
    <footer className="page-footer border-t border-hair bg-card no-print">
      <div className="column py-8 flow">
        <nav aria-label={t('shell.notices')}>
          <ul className="tools flex flex-wrap gap-x-6">
            {PAGES.map((page) => (
              <li key={page}>
                <a href={`/${language}/${page}`}>{t(`shell.${page}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="hint">
          <Said phrase={phrases('contact', contact.label)} />
          {contact.phone && (
            <>
              {' '}
              <a dir="ltr" href={`tel:${contact.phone.replaceAll(' ', '')}`}>
                {contact.phone}
              </a>
            </>
          )}
          {contact.email && (
            <>
              {' '}
              <a dir="ltr" href={`mailto:${contact.email}`}>
                {contact.email}
              </a>
            </>
          )}
        </p>
      </div>
    </footer>
  )
}
