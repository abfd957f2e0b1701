import type { Levels, Share, Unit, VoiceShares } from '../../domain/registers/percentages'
import type { VoiceLevel } from '../../domain/voice/voice'

type Props<U extends Unit> = {
  /** What is counted, in the plural: editions, cases. */
  counted: string
  shares: VoiceShares<U>
  levels: Levels<U>
  labels: Record<VoiceLevel, string>
  /** Child and family together, where the plan asks for it; then it comes first. */
  both?: Share
  /** The rule in words, as it is published. */
  rule: { numerator: string; denominator: string; plain: string }
  /** Where the entries of one level are listed, for those who may see them. */
  list?: (level: VoiceLevel) => string
}

/** The headline with the three figures that always stand beside it, how many they are of, and the rule one press away. */
export function VoiceSharesCard<U extends Unit>(props: Props<U>) {
  const { counted, shares, both, rule } = props
  const { captured, ownVoice, offered, notKnown, leftOut } = shares
  if (captured.percent === null) return <p className="panel">Nothing is in the register for this yet.</p>
  const all = captured.denominator
  return (
    <div className="sheet voice-card">
      <Headline
        share={both ?? captured}
        words={both ? 'child and family captured' : 'child’s voice captured'}
        counted={counted}
      />
      <dl className="shares">
        {both && <Beside term="Child’s voice captured" share={captured} />}
        <Beside term="Own voice" share={ownVoice} />
        <Beside term="Given the chance" share={offered} />
        <Beside term="Not known" share={notKnown} />
      </dl>
      <details>
        <summary>How this is worked out</summary>
        <p>{rule.plain}</p>
        <p>
          Counted: {rule.numerator}. Out of: {rule.denominator}. That is {(both ?? captured).numerator} of{' '}
          {all}
          {leftOut > 0 && `; ${leftOut} left out because it does not apply`}.
        </p>
      </details>
      <LevelTable {...props} />
    </div>
  )
}

function Headline({ share, words, counted }: { share: Share; words: string; counted: string }) {
  return (
    <p className="headline">
      <strong className="count">{share.percent}%</strong> {words}
      <span className="beside">
        {share.numerator} of {share.denominator} {counted}
      </span>
    </p>
  )
}

function Beside({ term, share }: { term: string; share: Share }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {share.percent}% <span className="beside">{share.numerator}</span>
      </dd>
    </div>
  )
}

function LevelTable<U extends Unit>({ levels, labels, list, counted }: Props<U>) {
  const rows = (Object.entries(levels.counts) as [VoiceLevel, number][]).filter(([, n]) => n > 0)
  const title = counted.charAt(0).toUpperCase() + counted.slice(1)
  return (
    <table className="table stacked">
      <caption className="vh">How many {counted} at each level</caption>
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col" className="number">
            {title}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([level, n]) => (
          <tr key={level}>
            <th scope="row">{list ? <a href={list(level)}>{labels[level]}</a> : labels[level]}</th>
            <td data-label={title} className="number">
              {n}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
