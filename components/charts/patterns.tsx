/** The hatching that charts use for "not sure" and for what is not shown; once on a page that has charts. */
export function Patterns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="hatched"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="8" height="8" className="chart-hatch-ground" />
          <line x1="0" y1="0" x2="0" y2="8" className="chart-hatch-line" />
        </pattern>
      </defs>
    </svg>
  )
}
