const COLOURS: Record<string, [ground: string, ink: string, edge: string]> = {
  light: ['#f6f4ee', '#14202b', '#5b6772'],
  cream: ['#fff6dc', '#14202b', '#5b6772'],
  dark: ['#0f1720', '#f4f1e8', '#8b98a5'],
  contrast: ['#000000', '#ffe45c', '#ffffff'],
}

/** A theme in small, beside its name. A style attribute would break the content policy, so it is a drawing. */
export function Swatch({ of }: { of: string }) {
  const [ground, ink, edge] = COLOURS[of] ?? COLOURS.light!
  return (
    <svg viewBox="0 0 36 36" width="36" height="36" className="shrink-0" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="34" height="34" rx="6" fill={ground} stroke={edge} strokeWidth="2" />
      {of === 'device' && (
        <path d="M35 7v22a6 6 0 0 1-6 6H7a6 6 0 0 1-4-2L33 3a6 6 0 0 1 2 4z" fill="#0f1720" />
      )}
      <path d="M9 13h18M9 19h18M9 25h11" stroke={of === 'device' ? '#8b98a5' : ink} strokeWidth="3" />
    </svg>
  )
}
