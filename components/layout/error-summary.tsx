import type { Words } from '../../domain/language/words'

/** What is wrong, first on the page, with a link to the place to put it right. */
export function ErrorSummary({ t, text, place }: { t: Words; text: string; place: string }) {
  return (
    <div className="error-summary mb-8" id="error-summary" tabIndex={-1} role="alert" aria-labelledby="es-h">
      <h2 id="es-h">{t('question.problem')}</h2>
      <ul className="mt-2">
        <li>
          <a href={`#${place}`}>{text}</a>
        </li>
      </ul>
    </div>
  )
}
