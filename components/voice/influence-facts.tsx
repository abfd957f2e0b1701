import type { Share } from '../../domain/registers/percentages'

type Props = { shares: Record<'outcome' | 'acted' | 'told', Share> }

/** What became of the views in reports: a high share captured with a low share acted on is not listening. */
export function InfluenceFacts({ shares }: Props) {
  const { outcome, acted, told } = shares
  return (
    <section>
      <h3>What became of the views in reports</h3>
      <dl className="shares">
        <Fact term="Views with an outcome" share={outcome} of="collected at least 90 days before" />
        <Fact term="Acted on" share={acted} of="where a change was asked for" />
        <Fact term="People told" share={told} of="with an outcome" />
      </dl>
    </section>
  )
}

function Fact({ term, share, of }: { term: string; share: Share; of: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {share.percent === null ? 'None yet' : `${share.percent}%`}
        <span className="beside">
          {share.numerator} of {share.denominator} {of}
        </span>
      </dd>
    </div>
  )
}
