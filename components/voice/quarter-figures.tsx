import type { Share } from '../../domain/registers/percentages'
import { QuarterCharts, type QuarterShares } from './quarter-charts'

type Props = { id: string; caption: string; quarters: QuarterShares[] }

/** The figures quarter by quarter, as charts and as a table of the same numbers. One quarter alone is no trend. */
export function QuarterFigures({ id, caption, quarters }: Props) {
  if (quarters.length < 2) return <p className="hint">A trend needs two quarters. There is one so far.</p>
  const family = quarters.some(({ both }) => both)
  return (
    <>
      <QuarterCharts id={id} quarters={quarters} />
      <details>
        <summary>Table of the same numbers</summary>
        <table className="table stacked" id={`${id}-table`}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Quarter</th>
              {family && <Head words="Child and family" />}
              <Head words="Child captured" />
              <Head words="Own voice" />
              <Head words="Given the chance" />
              <Head words="Not known" />
              <Head words="Of" />
            </tr>
          </thead>
          <tbody>
            {quarters.map(({ quarter, shares, both }) => (
              <tr key={quarter}>
                <th scope="row">{quarter}</th>
                {family && <Cell label="Child and family" share={both} />}
                <Cell label="Child captured" share={shares.captured} />
                <Cell label="Own voice" share={shares.ownVoice} />
                <Cell label="Given the chance" share={shares.offered} />
                <Cell label="Not known" share={shares.notKnown} />
                <td data-label="Of" className="number">
                  {shares.captured.denominator}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

function Head({ words }: { words: string }) {
  return (
    <th scope="col" className="number">
      {words}
    </th>
  )
}

function Cell({ label, share }: { label: string; share: Share | null }) {
  return (
    <td data-label={label} className="number">
      {share && share.percent !== null ? `${share.percent}%` : 'None apply'}
    </td>
  )
}
