import type { Numbered } from '../../domain/charter/numbered'
import { Said } from '../layout/said'
import { charterWords, type CharterShell } from './charter-shell'

/** The words of a promise as they are now, above a form that is about them. */
export function QuotedPromise({ t, phrases, commitment }: CharterShell & { commitment: Numbered }) {
  return (
    <section className="quoted" aria-labelledby="now">
      <h2 id="now" className="hint text-[1em] font-normal">
        {t('charter.suggest.now')}
      </h2>
      <p className="mt-1">
        <Said phrase={charterWords(phrases).text(commitment, commitment.text)} />
      </p>
    </section>
  )
}
