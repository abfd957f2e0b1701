/**
 * One picture on a grid of 48 by 48, in one colour: `line` is drawn with the pen, `soft` is a light wash without
 * an edge, `body` is both, and `solid` is filled. All are the data of SVG paths.
 */
export type Drawing = { line?: string; soft?: string; body?: string; solid?: string }

/** A circle by its middle and radius. */
export function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}

/** A box by its corner nearest the top, its size and how round its corners are. */
export function box(x: number, y: number, width: number, height: number, r = 2): string {
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return (
    `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}` +
    `h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`
  )
}

/** Someone seen from the waist up: a head of radius `r` with its middle at x, y, and shoulders of this height below. */
export function someone(x: number, y: number, r: number, height = r * 2): string {
  const half = rounded(r * 1.75)
  const side = rounded(height - half)
  return (
    circle(x, y, r) +
    `M${rounded(x - half)} ${rounded(y + r * 1.55 + height)}v${-side}` +
    `a${half} ${half} 0 0 1 ${2 * half} 0v${side}z`
  )
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100
}

/** An open hand that holds up what is drawn above it, from the height of 30 down. */
export const HOLDING_HAND = 'M4 34h6l7-4h9a3 3 0 0 1 0 6h-7M26 35l10-6a3.2 3.2 0 0 1 3.6 5.2L28 43H12l-3-2H4'
