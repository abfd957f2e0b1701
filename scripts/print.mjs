/** `npm run print -- SURVEY [--size 12|16|24] [--lang en] [--way words|easy_read|pictures] FILE.pdf`: a paper form as a tagged PDF, from the running Heard. */
import { parseArgs } from 'node:util'
import { readEnvironment } from './environment.mjs'
import { writePdf } from './pdf.mjs'
import { root } from './prepare.mjs'
import { explain, Refusal } from './steps.mjs'

const HOW = 'npm run print -- eoa_parent --size 16 --lang ur --way easy_read FILE.pdf'
const SIZES = ['12', '16', '24']
const WAYS = ['words', 'easy_read', 'pictures']

async function print() {
  const { address, file } = asked()
  const title = await writePdf(file, async (page) => {
    const reply = await page.goto(address).catch(() => null)
    if (!reply)
      throw new Refusal(
        `Heard does not answer at ${new URL(address).origin}: start it with "npm start" first.`,
      )
    if (!reply.ok())
      throw new Refusal(`${address} answers ${reply.status()}: check the survey and the language.`)
  })
  console.log(`${file}: ${title}`)
}

function asked() {
  const options = {
    size: { type: 'string', default: '12' },
    lang: { type: 'string', default: 'en' },
    way: { type: 'string', default: 'words' },
  }
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [survey, file] = positionals
  const known = SIZES.includes(values.size) && WAYS.includes(values.way)
  if (!survey || !file?.endsWith('.pdf') || !known) throw new Refusal(`Like this: ${HOW}`)
  const { siteUrl } = readEnvironment(process.env, root)
  return {
    file,
    address: `${siteUrl}/${values.lang}/print/${encodeURIComponent(survey)}?size=${values.size}&way=${values.way}`,
  }
}

print().catch((problem) => {
  explain(problem)
  process.exitCode = 1
})
