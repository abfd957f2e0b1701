import { stanceWords, type Position } from '../../domain/charter/position'

type Props = {
  commitments: { id: string; text: string }[]
  parties: { id: string; name: string; requiredToSign: boolean }[]
  positions: Position[]
  /** Whether this person may say something for their party now. */
  speaks: boolean
}

/** What each party says to each commitment, side by side; no answer yet is said, never left empty. */
export function AgreementTable({ commitments, parties, positions, speaks }: Props) {
  const shown = parties.filter(
    ({ id, requiredToSign }) => requiredToSign || positions.some(({ party }) => party === id),
  )
  return (
    <section aria-label="What each party says" tabIndex={0} className="scroll">
      <table className="table stacked">
        <caption>What each party says to each commitment</caption>
        <thead>
          <tr>
            <th scope="col">Commitment</th>
            {shown.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {commitments.map(({ id, text }) => (
            <tr key={id}>
              <th scope="row">{speaks ? <a href={`/staff/charter/agreement/${id}`}>{text}</a> : text}</th>
              {shown.map((party) => (
                <td key={party.id} data-label={party.name}>
                  <Said position={positions.find((one) => one.commitment === id && one.party === party.id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Said({ position }: { position: Position | undefined }) {
  if (!position) return 'Not said yet'
  const { stance, reason, reservation } = position
  return (
    <>
      {stance === 'object' ? (
        <strong className="mark urgent">{stanceWords.object}</strong>
      ) : (
        stanceWords[stance]
      )}
      {reason && <span className="beside">{reason}</span>}
      {reservation && <span className="beside">To be remembered: {reservation}</span>}
    </>
  )
}
