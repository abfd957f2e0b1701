import { Document } from '../layout/document'
import { SafetyLine, type Call } from '../layout/safety-line'
import type { CharterShell } from './charter-shell'

type Props = CharterShell & {
  call: Call
  isYoung: boolean
  /** The code that takes back what was pressed; null when nothing was. */
  code: string | null
}

/** Thank you, where the result will stand, and the code that takes back what was pressed. */
export function ReviewDoneDocument({ call, isYoung, code, ...shell }: Props) {
  const { t, language } = shell
  const title = t(code ? 'charter.review.thanks' : 'charter.review.nothing')
  return (
    <Document
      {...shell}
      title={title}
      reader={isYoung ? 'easy' : 'adult'}
      safety={isYoung && <SafetyLine {...shell} call={call} />}
      secret
    >
      <div className="pt-6 flow">
        <h1>{title}</h1>
        {code && <p>{t('charter.review.after')}</p>}
        <p className="no-print">
          <a className="button" href={`/${language}/charter${isYoung ? '/easy-read' : ''}`}>
            {t(isYoung ? 'charter.easy.all' : 'charter.back')}
          </a>
        </p>
        {code && (
          <section className="pt-6 flow" aria-labelledby="code">
            <h2 id="code">{t('charter.sent.code')}</h2>
            <p>{t('charter.review.codeFor')}</p>
            <p className="code" dir="ltr">
              {code}
            </p>
            <p className="no-print">
              <a href={`/${language}/charter/receipt`}>{t('charter.review.takeBack')}</a>
            </p>
          </section>
        )}
      </div>
    </Document>
  )
}
