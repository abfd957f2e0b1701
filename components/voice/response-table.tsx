import type { VoiceShares } from '../../domain/registers/percentages'

type Props = { rows: { name: string; shares: VoiceShares<'response'> }[] }

/** Survey responses with the child's voice, by the priority that they feed, each with the figures beside it. */
export function ResponseTable({ rows }: Props) {
  return (
    <table className="table stacked">
      <caption>Responses with the child’s voice, by priority</caption>
      <thead>
        <tr>
          <th scope="col">Priority</th>
          <th scope="col" className="number">
            Captured
          </th>
          <th scope="col" className="number">
            Own voice
          </th>
          <th scope="col" className="number">
            Given the chance
          </th>
          <th scope="col" className="number">
            Not known
          </th>
          <th scope="col" className="number">
            Seen in how they act
          </th>
          <th scope="col" className="number">
            Responses
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, shares }) => (
          <Row key={name} name={name} shares={shares} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ name, shares }: Props['rows'][number]) {
  const { captured, ownVoice, offered, notKnown } = shares
  const percent = (of: { percent: number | null }) => (of.percent === null ? 'None apply' : `${of.percent}%`)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label="Captured" className="number">
        <strong>{percent(captured)}</strong>
      </td>
      <td data-label="Own voice" className="number">
        {percent(ownVoice)}
      </td>
      <td data-label="Given the chance" className="number">
        {percent(offered)}
      </td>
      <td data-label="Not known" className="number">
        {percent(notKnown)}
      </td>
      <td data-label="Seen in how they act" className="number">
        {captured.numerator - ownVoice.numerator}
      </td>
      <td data-label="Responses" className="number">
        {captured.denominator}
      </td>
    </tr>
  )
}
