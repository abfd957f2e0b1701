import { Said } from '../layout/said'
import { charterWords, type CharterShell } from './charter-shell'

type Props = CharterShell & { commitment: string }

/** What each group says to one promise, side by side; silence is said too. */
export function PartyPositions({ t, phrases, charter, commitment }: Props) {
  const said = charter.positions.filter((position) => position.commitment === commitment)
  const shown = charter.parties.filter(
    (party) => party.requiredToSign || said.some((position) => position.party === party.id),
  )
  return (
    <dl className="facts positions mt-2">
      {shown.map((party) => {
        const position = said.find((one) => one.party === party.id)
        return (
          <div key={party.id}>
            <dt>
              <Said phrase={charterWords(phrases).name(party, party.name)} />
            </dt>
            <dd>
              <strong>{t(`charter.positions.${position?.stance ?? 'none'}`)}</strong>
              {position?.reason && (
                <span className="block" dir="auto">
                  {t('charter.positions.reason', { reason: position.reason })}
                </span>
              )}
              {position?.reservation && (
                <span className="block" dir="auto">
                  {t('charter.positions.reservation', { reservation: position.reservation })}
                </span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
