import { Document } from '../layout/document'
import { Said } from '../layout/said'
import { charterWords, dayOf, type CharterShell } from './charter-shell'

type Props = CharterShell & {
  /** The fingerprint that the text gives when it is worked out now. */
  computed: string
  address: string
}

/** How anybody can see that the text is still the one that was signed, and the check as we make it ourselves. */
export function VerifyDocument({ computed, address, ...shell }: Props) {
  const { t, language, phrases, charter } = shell
  const { hash, number } = charter.version
  const title = t('charter.ways.verify')
  return (
    <Document {...shell} title={title}>
      <a className="back" href={`/${language}/charter`}>
        {t('charter.back')}
      </a>
      <h1>{title}</h1>
      <p className="mt-4">{t('charter.verify.what')}</p>
      <section className="mt-8 flow" aria-labelledby="check">
        <h2 id="check">{t('charter.verify.ours', { number })}</h2>
        <p className="panel font-bold">
          {t(`charter.verify.${hash ? (hash === computed ? 'same' : 'other') : 'open'}`)}
        </p>
        <dl className="facts">
          {hash && <Fingerprint label={t('charter.verify.kept')} hash={hash} />}
          <Fingerprint label={t('charter.verify.now')} hash={computed} />
        </dl>
      </section>
      {charter.signatures.length > 0 && (
        <section className="mt-8 flow" aria-labelledby="signed">
          <h2 id="signed">{t('charter.verify.signatures')}</h2>
          <ul className="flow">
            {charter.signatures.map(({ party: id, hash: signed, name, job, on }) => {
              const party = charter.parties.find((one) => one.id === id)
              return (
                <li key={`${id} ${signed}`} className="stands">
                  <strong>{party && <Said phrase={charterWords(phrases).name(party, party.name)} />}</strong>
                  <span className="block">{t('charter.signed.yes', { name, job, date: dayOf(on) })}</span>
                  <span className="block">
                    {t(signed === computed ? 'charter.verify.this' : 'charter.signed.earlier')}
                  </span>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <section className="mt-8 flow" aria-labelledby="yourself">
        <h2 id="yourself">{t('charter.verify.yourself')}</h2>
        <p>{t('charter.verify.how')}</p>
        <p>
          <a href={`/${language}/charter/versions/${number}.json`}>{t('charter.verify.json', { number })}</a>
        </p>
        <pre className="quoted whitespace-pre-wrap text-[0.85em]" dir="ltr">
          {`curl -s ${address}/charter/versions/${number}.json | jq -j .sealed | sha256sum`}
        </pre>
      </section>
    </Document>
  )
}

function Fingerprint({ label, hash }: { label: string; hash: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="font-mono" dir="ltr">
        {hash}
      </dd>
    </div>
  )
}
