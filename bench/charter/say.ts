/** Lets two thousand people suggest something about the charter, through Heard's own code. */
import { charterNow } from '../../server/charter/charter'
import { holdSuggestion } from '../../server/charter/held'
import { newForm } from '../../server/sent-once'
import { closeDatabases, database } from '../../server/db'

const AT_ONCE = 8
const { version, text } = (await charterNow(database('owner')))!
let said = 0

async function say(count: number): Promise<void> {
  while (said++ < count) {
    const { id, text: now } = text.commitments[said % text.commitments.length]!
    const about = { place: id, beginning: 'words' as const, from: 'parent_carer' as const, language: 'en' }
    const words = {
      proposed: `${now} Always, and number ${said} asks for it.`,
      why: 'It was not so last time.',
    }
    const origin = { source: 'person' as const, note: '', metOn: null }
    await holdSuggestion(version, newForm(), { ...about, ...words, origin }, now)
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, () => say(Number(process.env.COUNT))))
await closeDatabases()
