import type { Became } from '../../domain/charter/became'
import { numberOf } from '../../domain/charter/numbered'
import { Document } from '../layout/document'
import { dayOf, type CharterShell } from './charter-shell'
import { suggestedAddress } from './said-about-it'

/** What became of something that was sent: where it stands, what was decided and why. Never its words. */
export function ReceiptDocument({ became, code, ...shell }: CharterShell & { became: Became; code: string }) {
  const { t, language, charter } = shell
  const title = t('charter.receipt.title')
  const number = numberOf(charter.text, became.place)
  return (
    <Document {...shell} title={title} secret>
      <div className="pt-6 flow">
        <h1>{title}</h1>
        <p>{t(`charter.receipt.${became.what}`)}</p>
        <p className="panel font-bold">{t(standing(became))}</p>
        {became.hiddenReason && (
          <p dir="auto">{t('charter.receipt.hiddenWhy', { reason: became.hiddenReason })}</p>
        )}
        {became.what === 'suggestion' && became.state !== 'hidden' && <Decided t={t} became={became} />}
        {number > 0 && (
          <p>
            <a href={whereIs(language, became)}>
              {t('charter.receipt.where')} ({t('charter.promise', { number })})
            </a>
          </p>
        )}
        {became.what === 'supporter' && !became.withdrawnOn && (
          <TakeAway {...{ language, code }} does="withdraw" label={t('charter.receipt.withdraw')} />
        )}
        {became.what === 'rating' && charter.review && (
          <TakeAway {...{ language, code }} does="take-back" label={t('charter.receipt.takeBack')} />
        )}
        <p className="hint">{t('charter.receipt.never')}</p>
        <p>
          <a href={`/${language}/charter`}>{t('charter.back')}</a>
        </p>
      </div>
    </Document>
  )
}

/** A suggestion may stand on a later page of what people suggest for its promise. */
function whereIs(language: string, { place, page }: Became): string {
  return page ? suggestedAddress(language, place, page) : `/${language}/charter/clauses/${place}`
}

function standing({ what, state, withdrawnOn }: Became): string {
  if (withdrawnOn) return 'charter.receipt.withdrawn'
  return what === 'rating' ? 'charter.receipt.counts' : `charter.receipt.${state}`
}

type Taking = Pick<CharterShell, 'language'> & { code: string; does: string; label: string }

function TakeAway({ language, code, does, label }: Taking) {
  return (
    <form method="post" action={`/${language}/charter/receipt`}>
      <input type="hidden" name="code" value={code} />
      <button className="button secondary" type="submit" name="do" value={does}>
        {label}
      </button>
    </form>
  )
}

function Decided({ t, became: { outcome, reason, decidedOn } }: { t: CharterShell['t']; became: Became }) {
  return (
    <section className="flow pt-4" aria-labelledby="became">
      <h2 id="became">{t('charter.receipt.became')}</h2>
      <p className="stands">
        <strong>{t(`charter.receipt.${outcome ?? 'open'}`)}</strong>
        {reason && (
          <span className="block" dir="auto">
            {t('charter.receipt.reason', { reason })}
          </span>
        )}
        {decidedOn && (
          <span className="block">{t('charter.receipt.decided', { date: dayOf(decidedOn) })}</span>
        )}
      </p>
    </section>
  )
}
