import { languages, type Language } from '../../domain/language/languages'
import type { Words } from '../../domain/language/words'

/** Buttons of the form: each keeps what is on the screen and shows the same page in another language. */
export function LanguageButtons({ language, t }: { language: Language; t: Words }) {
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
      </div>
    </fieldset>
  )
}
