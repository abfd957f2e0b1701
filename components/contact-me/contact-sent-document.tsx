import { Document } from '../layout/document'
import { SafetyLine, type Call } from '../layout/safety-line'
import type { Shell } from '../layout/shell'

/** Thank you, and what happens next. Never what was written: somebody else may hold the phone. */
export function ContactSentDocument({ call, ...shell }: Shell & { call: Call }) {
  const { t, language } = shell
  const title = t('charter.sent.title')
  return (
    <Document {...shell} title={title} safety={<SafetyLine {...shell} call={call} />} secret>
      <div className="pt-6 flow">
        <h1>{title}</h1>
        <p>{t('contactMe.sent.next')}</p>
        <p>{t('contactMe.sent.late')}</p>
        <p>{t('contactMe.apart')}</p>
        <p className="pt-4">
          <a href={`/${language}`}>{t('messages.home')}</a>
        </p>
      </div>
    </Document>
  )
}
