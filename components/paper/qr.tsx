/** A QR code as one path of squares: the number of squares on a side, quiet zone included, and the path. */
export type QrCode = { side: number; path: string }

/** A QR code at its printed size. Phones read it; people read the address beside it. */
export function Qr({ code }: { code: QrCode }) {
  return (
    <svg
      viewBox={`0 0 ${code.side} ${code.side}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
      focusable="false"
    >
      <rect width={code.side} height={code.side} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  )
}
