type Row = { label: string; count: number; share: number | null }
type Props = { rows: Row[]; base: number }

/** One bar for each answer, as long as its share; where a share would say too little, the count alone. */
export function Bars({ rows, base }: Props) {
  return (
    <>
      {rows.map(({ label, count, share }) => (
        <div key={label} className="chart-row">
          <span className="chart-name">{label}</span>
          <svg width="100%" height="22" aria-hidden="true" focusable="false">
            <rect className="chart-track" width="100%" height="22" rx="2" />
            {count > 0 && (
              <rect className="chart-fill" width={`${(100 * count) / base}%`} height="22" rx="2" />
            )}
          </svg>
          <span className="chart-value">
            <strong>{share === null ? '[u]' : `${share}%`}</strong> {count}
          </span>
        </div>
      ))}
    </>
  )
}
