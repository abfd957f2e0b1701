import { Document } from '../layout/document'
import type { Shell } from '../layout/shell'

/** With a right code: take the answers back, or answer again. The answers themselves are never shown. */
export function ReceiptChoiceDocument({ code, title, ...shell }: Shell & { code: string; title: string }) {
  const { t, language } = shell
  return (
    <Document {...shell} title={t('receipt.choiceTitle')} secret>
      <div className="pt-6 flow">
        <h1>{t('receipt.choiceTitle')}</h1>
        <p>{t('receipt.which', { title })}</p>
        <p>{t('receipt.never')}</p>
        <form method="post" action={`/${language}/receipt`} className="flow pt-4">
          <input type="hidden" name="code" value={code} />
          <section className="panel flow" aria-labelledby="back">
            <h2 id="back">{t('receipt.backHeading')}</h2>
            <p>{t('receipt.back')}</p>
            <p>{t('receipt.unlessHarm')}</p>
            <button className="button secondary" type="submit" name="do" value="take-back">
              {t('receipt.backButton')}
            </button>
          </section>
          <section className="panel flow" aria-labelledby="again">
            <h2 id="again">{t('receipt.againHeading')}</h2>
            <p>{t('receipt.again')}</p>
            <button className="button secondary" type="submit" name="do" value="again">
              {t('receipt.againButton')}
            </button>
          </section>
        </form>
      </div>
    </Document>
  )
}
