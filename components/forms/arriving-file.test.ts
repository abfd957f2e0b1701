import { expect, test } from 'vitest'
import { arrivingFile } from './arriving-file'

const type = 'text/csv; charset=utf-8'

test('a file is whole when its last piece has come, and says on the way how far it is', async () => {
  const said: number[] = []
  const answer = new Response(streamOf(['a,b\r\n1,2\r\n3', ',4\r\n', '5,6\r\n']), {
    headers: { 'content-type': type },
  })
  const file = await arrivingFile(answer, (lines) => said.push(lines))
  expect(said).toEqual([2, 3, 4])
  expect(await file.text()).toBe('a,b\r\n1,2\r\n3,4\r\n5,6\r\n')
  expect(file.type).toBe(type)
})

test('a file that breaks off is no file', async () => {
  const answer = new Response(streamOf(['a,b\r\n', new Error('The reading ended')]))
  await expect(arrivingFile(answer, () => {})).rejects.toThrow('The reading ended')
})

function streamOf(pieces: (string | Error)[]): ReadableStream<Uint8Array> {
  const left = [...pieces]
  return new ReadableStream({
    pull(file) {
      const piece = left.shift()
      if (piece === undefined) file.close()
      else if (typeof piece === 'string') file.enqueue(new TextEncoder().encode(piece))
      else file.error(piece)
    },
  })
}
