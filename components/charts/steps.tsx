type Step = { label: string; count: number; share: number | null; tone: string }

const dark = ['chart-tone-1', 'chart-tone-2']
/** A piece narrower than this has no room for its number, which then stands in the list below alone. */
const ROOM = 0.12

/** One bar cut into the points of a scale, best first, with the share of each in it and in words below. */
export function Steps({ steps }: { steps: Step[] }) {
  const drawn = piecesOf(steps)
  return (
    <>
      <svg width="100%" height="40" aria-hidden="true" focusable="false">
        {drawn.map(({ label, from, wide, tone }) => (
          <rect key={label} className={tone} x={at(from)} width={at(wide)} height="40" />
        ))}
        {drawn.slice(1).map(({ label, from }) => (
          <line key={label} className="chart-gap" x1={at(from)} x2={at(from)} y1="0" y2="40" />
        ))}
        <rect className="chart-edge" width="100%" height="40" />
        {drawn.map(({ label, from, wide, tone, ...step }) =>
          wide < ROOM ? null : (
            <text
              key={label}
              className={dark.includes(tone) ? 'chart-on-dark' : 'chart-on-light'}
              x={at(from + wide / 2)}
              y="20"
            >
              {said(step)}
            </text>
          ),
        )}
      </svg>
      <span className="chart-points">
        {steps.map(({ label, tone, ...step }) => (
          <span key={label}>
            <svg width="14" height="14" aria-hidden="true" focusable="false">
              <rect className={tone} width="14" height="14" />
            </svg>
            {label} <strong>{said(step)}</strong>
          </span>
        ))}
      </span>
    </>
  )
}

function piecesOf(steps: Step[]): (Step & { from: number; wide: number })[] {
  const base = steps.reduce((sum, { count }) => sum + count, 0)
  let from = 0
  return steps
    .map((step) => {
      const piece = { ...step, from, wide: step.count / base }
      from += piece.wide
      return piece
    })
    .filter(({ wide }) => wide > 0)
}

function at(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}

function said({ share, count }: { share: number | null; count: number }): string {
  return share === null ? String(count) : `${share}%`
}
