/** A file that is sent while it is still being written: its pieces one after the other, in UTF-8. */
export function fileOf(pieces: AsyncGenerator<string, void>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(file) {
      const { done, value } = await pieces.next()
      if (done) file.close()
      else file.enqueue(new TextEncoder().encode(value))
    },
  })
}
