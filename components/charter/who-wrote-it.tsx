import { signedBy } from '../../domain/charter/signature'
import type { Party } from '../../domain/charter/party'
import { Said } from '../layout/said'
import { charterWords, dayOf, type CharterShell } from './charter-shell'

/** The groups that write the charter, who speaks for them, and how each stands with signing. */
export function WhoWroteIt(props: CharterShell) {
  const { t, charter } = props
  return (
    <section className="mt-10 flow" aria-labelledby="who">
      <h2 id="who">{t('charter.parties.heading')}</h2>
      <p>{t('charter.parties.what')}</p>
      <ul className="grid gap-4">
        {charter.parties.map((party) => (
          <PartyCard key={party.id} {...props} party={party} />
        ))}
      </ul>
      {charter.changedOn && <p>{t('charter.parties.changed', { date: dayOf(charter.changedOn) })}</p>}
    </section>
  )
}

function PartyCard({ party, ...shell }: CharterShell & { party: Party }) {
  const { t, phrases } = shell
  return (
    <li className="rounded-lg border-2 border-edge bg-card p-4">
      <strong>
        <Said phrase={charterWords(phrases).name(party, party.name)} />
      </strong>
      {party.lead && <p>{t('charter.parties.lead', { name: party.lead })}</p>}
      {party.requiredToSign && <p className="hint">{t('charter.parties.must')}</p>}
      <Signed {...shell} party={party} />
    </li>
  )
}

/** How a group stands with signing, from the day there is a finished text to sign. */
function Signed({ t, charter, party }: CharterShell & { party: Party }) {
  const { hash, stage } = charter.version
  if (!hash && !charter.signatures.length) return null
  const signed = signedBy(party.id, charter.signatures, hash ?? '')
  const own = charter.signatures.find((one) => one.party === party.id && one.hash === hash)
  if (signed === 'signed' && own) {
    const { name, job, on } = own
    return (
      <p className="stands">
        {'✓ '}
        {t('charter.signed.yes', { name, job, date: dayOf(on) })}
      </p>
    )
  }
  if (signed === 'signed-an-earlier-version') return <p className="stands">{t('charter.signed.earlier')}</p>
  return party.requiredToSign && stage !== 'agree' ? <p className="stands">{t('charter.signed.no')}</p> : null
}
