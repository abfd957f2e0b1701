import { numberedSections, type Numbered } from '../../domain/charter/numbered'
import { Said } from '../layout/said'
import { charterWords, isDraft, type CharterShell } from './charter-shell'
import { PartyPositions } from './party-positions'

/** The text itself: numbered promises under their headings, each with the way to its own page. */
export function Promises(props: CharterShell) {
  const { t, phrases, charter } = props
  const words = charterWords(phrases)
  const sections = numberedSections(charter.text)
  return (
    <section className="mt-10" aria-labelledby="promises">
      <h2 id="promises">{t('charter.promises')}</h2>
      <p className="hint mt-2">
        {sections.length === 0
          ? t('charter.noText')
          : t(isDraft(charter) ? 'charter.draft' : 'charter.agreed')}
      </p>
      {sections.map((section) => (
        <section key={section.id} className="mt-8" aria-labelledby={`s-${section.id}`}>
          <h3 id={`s-${section.id}`} className="promise-heading">
            <Said phrase={words.title(section, section.title)} />
          </h3>
          {section.subtitle && (
            <p className="hint">
              <Said phrase={words.subtitle(section, section.subtitle)} />
            </p>
          )}
          <ol className="promises mt-4" start={section.commitments[0]?.number}>
            {section.commitments.map((commitment) => (
              <Promise key={commitment.id} {...props} commitment={commitment} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

function Promise({ commitment, ...shell }: CharterShell & { commitment: Numbered }) {
  const { t, phrases, language, charter, open } = shell
  const address = `/${language}/charter/clauses/${commitment.id}`
  const shown = charter.evidence.filter((one) => one.commitment === commitment.id).length
  return (
    <li id={commitment.id} className="promise">
      <span className="promise-number" aria-hidden="true">
        {commitment.number}
      </span>
      <div>
        <p>
          <span className="vh">{t('charter.promise', { number: commitment.number })}: </span>
          <Said phrase={charterWords(phrases).text(commitment, commitment.text)} />
        </p>
        {charter.positions.length > 0 && (
          <details>
            <summary className="py-2 text-[0.95em]">
              {t('charter.positions.heading')}
              <span className="vh">: {t('charter.promise', { number: commitment.number })}</span>
            </summary>
            <PartyPositions {...shell} commitment={commitment.id} />
          </details>
        )}
        {shown > 0 && (
          <p className="text-[0.95em]">
            <a className="inline-block py-2" href={`${address}#evidence`}>
              {t('charter.evidence.count', { count: shown, number: commitment.number })}
            </a>
          </p>
        )}
        <p className="no-print">
          <a className="inline-block py-2 text-[0.95em]" href={address}>
            {t(open.clauses ? 'charter.sayAbout' : 'charter.readAbout', { number: commitment.number })}
          </a>
        </p>
      </div>
    </li>
  )
}
