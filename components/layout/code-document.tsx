import { Document } from './document'
import type { Shell } from './shell'
import { ErrorSummary } from './error-summary'

type Props = Shell & {
  /** Where its words stand in the language files, and the address it is sent to. */
  of: 'resume' | 'receipt' | 'charter.receipt'
  typed: string
  problem: string | null
}

/** One box for a code that someone wrote down: to come back to answers, or to take them back. */
export function CodeDocument({ of, typed, problem, ...shell }: Props) {
  const { t, language } = shell
  const title = t(`${of}.title`)
  const code = of === 'charter.receipt' ? 'receipt' : of
  return (
    <Document {...shell} title={problem ? `${t('question.error')} ${title}` : title}>
      <div className="pt-6">
        {problem && <ErrorSummary t={t} text={problem} place="code" />}
        <h1>{title}</h1>
        <p className="mt-4">{t(`${of}.what`)}</p>
        <form method="post" action={`/${language}/${of.replace('.', '/')}`} noValidate className="mt-8">
          <div className={problem ? 'wrong' : undefined}>
            <label htmlFor="code" className="font-bold">
              {t(`${code}.label`)}
            </label>
            <p id="hint" className="hint">
              {t(`${code}.hint`)}
            </p>
            {problem && (
              <p id="problem" className="error-text">
                <span className="vh">{t('question.error')}</span> {problem}
              </p>
            )}
            <input
              className="field max-w-md"
              id="code"
              name="code"
              type="text"
              defaultValue={typed}
              dir="ltr"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              aria-describedby={problem ? 'hint problem' : 'hint'}
            />
          </div>
          <button className="button mt-8" type="submit">
            {t('question.continue')}
          </button>
        </form>
      </div>
    </Document>
  )
}
