import { languages, type Language } from '../../domain/language/languages'
import { Document } from './document'
import type { Shell } from './shell'

/** The languages of these pages, each in its own name. */
export function LanguagesDocument(shell: Shell) {
  const { t } = shell
  return (
    <Document {...shell} title={t('languages.title')}>
      <div className="pt-6 flow">
        <h1>{t('languages.title')}</h1>
        <p>{t('languages.what')}</p>
        <ul className="tools pt-4">
          {(Object.keys(languages) as Language[]).map((code) => (
            <li key={code}>
              <a href={`/${code}`} lang={code} hrefLang={code} dir={languages[code].dir}>
                {languages[code].name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Document>
  )
}
