import type { Range } from '../../domain/insights/wilson'

type Row = { label: string; range: Range | null; note: string }

const at = (share: number) => `${share * 100}%`

/** One dot for each group on a line from 0 to 100 %, with the range that chance alone would give. */
export function Dots({ rows }: { rows: Row[] }) {
  return (
    <>
      {rows.map(({ label, range, note }) => (
        <div key={label} className="chart-row">
          <span className="chart-name">{label}</span>
          <svg width="100%" height="26" aria-hidden="true" focusable="false">
            {[0, 0.25, 0.5, 0.75, 1].map((share) => (
              <line key={share} className="chart-grid" x1={at(share)} x2={at(share)} y1="0" y2="26" />
            ))}
            {range ? (
              <>
                <line className="chart-range" x1={at(range.low)} x2={at(range.high)} y1="13" y2="13" />
                <circle className="chart-dot" cx={at(range.share)} cy="13" r="7" />
              </>
            ) : (
              <rect className="chart-withheld" y="4" width="14%" height="18" rx="2" />
            )}
          </svg>
          <span className="chart-value">
            <strong>{range ? `${Math.round(range.share * 100)}%` : note}</strong> {range ? note : ''}
          </span>
        </div>
      ))}
      <div className="chart-row">
        <span className="chart-name" />
        <span className="chart-axis">
          <span>0%</span>
          <span>50%</span>
          <span>100%</span>
        </span>
      </div>
    </>
  )
}
