import { TriedSentence } from '../../../../../domain/safeguarding/changed-words'
import { triedOn, wordListNow } from '../../../../../server/safeguarding/changed-word-lists'
import { Nowhere, staffAction } from '../../../../staff-with'

/** Says what the list makes of a sentence. Nothing of it is kept. */
export const POST = staffAction('words.edit', Nowhere, TriedSentence, async ({ values, ...staff }) => {
  const now = await wordListNow(staff)
  const kind = now && triedOn(now.list, values.sentence)
  const says = kind
    ? `It would come before the safeguarding lead as “${kind}”.`
    : 'The list finds nothing in it. A person would read it in its turn.'
  return { to: '/staff/safeguarding/words', done: says, data: says }
})
