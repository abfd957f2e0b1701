import { numberOf } from '../../domain/charter/numbered'
import { reservationsIn } from '../../domain/charter/position'
import { Voice, type Balance } from '../../domain/charter/suggestion'
import { Said } from '../layout/said'
import { charterWords, type CharterShell } from './charter-shell'

/** How much came from whom, counted apart, and what became of the suggestions. */
export function WhatWasSent({ t, charter }: CharterShell) {
  const { sent, balance } = charter
  if (!Object.values(sent).some(Boolean)) return null
  const of = (from: Balance['from']) => balance.find((one) => one.from === from)?.suggestions ?? 0
  const sum = (name: 'accepted' | 'accepted_changed' | 'merged' | 'not_accepted' | 'open') =>
    balance.reduce((total, one) => total + one[name], 0)
  return (
    <section className="mt-10 flow" aria-labelledby="sent">
      <h2 id="sent">{t('charter.balance.heading')}</h2>
      <p>{t('charter.balance.sent')}</p>
      <dl className="facts">
        {Voice.options.map((voice) => (
          <div key={voice}>
            <dt>{t(`charter.voice.${voice}`)}</dt>
            <dd className="text-[1.3em] font-bold">{sent[voice]}</dd>
          </div>
        ))}
      </dl>
      <p>{t('charter.balance.suggestions', { families: of('families'), staff: of('staff') })}</p>
      <p>
        {t('charter.balance.became', {
          accepted: sum('accepted') + sum('accepted_changed'),
          ...{ merged: sum('merged'), not: sum('not_accepted'), open: sum('open') },
        })}
      </p>
    </section>
  )
}

/** What groups can live with but want remembered; printed with the charter. */
export function Reservations({ t, phrases, charter }: CharterShell) {
  const kept = reservationsIn(charter.positions, charter.version.hash ?? '')
  if (!kept.length) return null
  return (
    <section className="mt-10 flow" aria-labelledby="remembered">
      <h2 id="remembered">{t('charter.positions.kept')}</h2>
      <ul className="flow">
        {kept.map(({ party: id, commitment, reservation }) => {
          const party = charter.parties.find((one) => one.id === id)
          return (
            <li key={`${id} ${commitment}`} className="stands">
              <strong>{party && <Said phrase={charterWords(phrases).name(party, party.name)} />}</strong>{' '}
              <a href={`#${commitment}`}>
                {t('charter.promise', { number: numberOf(charter.text, commitment) })}
              </a>
              <span className="block" dir="auto">
                {reservation}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
