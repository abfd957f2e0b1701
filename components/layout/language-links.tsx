import { languages, type Language } from '../../domain/language/languages'
import type { Shell } from './shell'

/** Links to this same page in the other languages, at the same place on every page without a form. */
export function LanguageLinks({ language, t, path }: Shell) {
  const others = (Object.keys(languages) as Language[]).filter((code) => code !== language)
  return (
    <nav
      id="languages"
      aria-label={t('shell.changeLanguage')}
      className="mt-10 pt-4 border-t border-hair no-print"
    >
      <ul className="tools flex flex-wrap gap-x-6">
        {others.map((code) => (
          <li key={code}>
            <a href={`/${code}${path}`} lang={code} hrefLang={code} dir={languages[code].dir}>
              {languages[code].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
