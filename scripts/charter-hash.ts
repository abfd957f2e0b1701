/** `npm run charter:hash -- <address or file>`: recomputes the hash of a published charter from its public JSON. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Commitment, sealedText, Section } from '../domain/charter/text'

const Published = z.object({
  hash: z.string().nullable(),
  text: z.object({ title: z.string(), sections: z.array(Section), commitments: z.array(Commitment) }),
})

const from = process.argv[2]
if (!from) {
  console.error('Say where the charter is: npm run charter:hash -- https://…/en/charter/versions/1.json')
  process.exit(2)
}
const json = /^https?:/.test(from) ? await (await fetch(from)).text() : await readFile(from, 'utf8')
const { hash, text } = Published.parse(JSON.parse(json))
const computed = createHash('sha256').update(sealedText(text)).digest('hex')
console.log(computed)
if (hash !== computed) {
  console.error(
    hash ? `The charter says ${hash}: it is not the text that was signed.` : 'The text is not locked yet.',
  )
  process.exit(1)
}
console.log('This is the text that was signed.')
