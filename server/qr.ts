import 'server-only'
import { create } from 'qrcode'

const QUIET = 4

/** A text as a QR code, level Q, with a quiet zone of four squares, as one path of squares. */
export function qrCode(text: string): { side: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'Q' })
  const squares: string[] = []
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) squares.push(`M${column + QUIET} ${row + QUIET}h1v1h-1z`)
  return { side: modules.size + 2 * QUIET, path: squares.join('') }
}
