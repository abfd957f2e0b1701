import { create } from 'qrcode'
import { expect, it } from 'vitest'
import { qrCode } from './qr'

it('a QR code has every dark square once, a quiet zone around, and the level that survives a crease', () => {
  const text = 'https://have-your-say.example/eoafam'
  const { modules } = create(text, { errorCorrectionLevel: 'Q' })
  const { side, path } = qrCode(text)
  expect(side).toBe(modules.size + 8)
  expect(path.match(/M/g)).toHaveLength(modules.data.filter(Boolean).length)
  const places = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
  expect(Math.min(...places)).toBe(4)
  expect(Math.max(...places)).toBe(side - 5)
})
