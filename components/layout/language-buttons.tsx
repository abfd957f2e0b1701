import type { ReactNode } from 'react'
import { languages, type Language } from '../../domain/language/languages'
import type { Words } from '../../domain/language/words'

/** Buttons of the form: each keeps what is on the screen and shows the same page in another language. */
export function LanguageButtons({
  language,
  t,
  children,
}: {
  language: Language
  t: Words
  /** More buttons that keep what is on the screen. */
  children?: ReactNode
}) {
  const others = (Object.keys(languages) as Language[]).filter((code) => code !== language)
  return (
    <fieldset id="languages" className="mt-10 pt-4 border-t border-hair">
      <legend className="vh">{t('shell.changeLanguage')}</legend>
      <div className="flex flex-wrap gap-x-6">
        {others.map((code) => (
          <button
            key={code}
            className="link-button"
            type="submit"
            name="lang"
            value={code}
            lang={code}
            dir={languages[code].dir}
            formNoValidate
          >
            {languages[code].name}
          </button>
        ))}
        {children}
      </div>
    </fieldset>
  )
}
