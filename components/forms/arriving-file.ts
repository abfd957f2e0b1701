/**
 * Reads a text file as it arrives, and says after each piece how many lines of it have come. Rejects when it breaks
 * off, so that half a file is never taken for a whole one.
 */
export async function arrivingFile(answer: Response, said: (lines: number) => void): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let lines = 0
  const reader = answer.body!.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(pieces, { type: answer.headers.get('content-type') ?? '' })
    pieces.push(value)
    lines += value.reduce((sum, byte) => sum + Number(byte === NEW_LINE), 0)
    said(lines)
  }
}

const NEW_LINE = 10
