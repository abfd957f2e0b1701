import type { ReactNode } from 'react'
import { languages } from '../../domain/language/languages'
import { readingStylesheet, scriptAddress, stylesheet, urduStylesheet } from '../../generated/public-assets'
import { LanguageLinks } from './language-links'
import { PageFooter } from './page-footer'
import { PageHeader } from './page-header'
import type { Shell, Tools } from './shell'

type DocumentProps = Shell & {
  title: string
  reader?: 'adult' | 'young' | 'easy'
  tools?: Tools
  /** The line about help that stands on every page for young people. */
  safety?: ReactNode
  /** Where to go at once from a sensitive survey. */
  leaveTo?: string
  secret?: boolean
  /** A script of this page's own, beside the one of every page. */
  script?: string
  children: ReactNode
}

/** A whole public page: no script is needed, nothing is stored, nothing comes from another place. */
export function Document({
  title,
  reader = 'adult',
  tools,
  safety,
  leaveTo,
  secret,
  script,
  children,
  ...shell
}: DocumentProps) {
  const { language, t } = shell
  return (
    <html lang={language} dir={languages[language].dir}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {secret && <meta name="robots" content="noindex" />}
        <link rel="icon" href="data:," />
        <style>{shell.reading ? readingStylesheet : stylesheet}</style>
        {language === 'ur' && <style>{urduStylesheet}</style>}
        <script src={scriptAddress} defer />
        {script && <script src={script} defer />}
      </head>
      <body data-reader={reader} data-cleared={t('question.cleared')}>
        <a className="skip" href="#main">
          {t('shell.skip')}
        </a>
        {leaveTo && (
          <nav aria-label={t('safety.leave')}>
            <a className="skip" href={leaveTo} rel="noreferrer" data-leave="">
              {t('safety.leave')}
            </a>
          </nav>
        )}
        <PageHeader {...shell} tools={tools} />
        {safety}
        <main id="main" tabIndex={-1} className="column pb-16">
          {children}
          {!tools && <LanguageLinks {...shell} />}
        </main>
        <PageFooter {...shell} />
        <p id="status" className="vh" role="status" />
      </body>
    </html>
  )
}
