import { QuoteForm } from '../../../../../../domain/you-said/entry-form'
import { quoteBeside } from '../../../../../../server/you-said/you-said-quotes'
import { staffAction } from '../../../../../staff-with'
import { EntryAddress } from '../../entry-address'
import { ownEntry } from '../../own-entry'

const problems: Record<'gone' | 'changed', Record<string, string>> = {
  gone: { comment: 'This quote is not agreed to any more. Load the page again.' },
  changed: { '': 'Somebody wrote the entry anew. Load the page again.' },
}

/** Puts an agreed quote beside an entry, or none; a second person agrees anew. */
export const POST = staffAction('you-said.write', EntryAddress, QuoteForm, async (visit) => {
  const entry = await ownEntry(visit, visit.params.entry)
  const wrong = await quoteBeside(visit, entry, visit.values.comment)
  if (wrong) return { problems: problems[wrong] }
  return {
    to: `/staff/you-said/${entry.id}`,
    done: 'It is kept. Everybody sees it when a second person agrees.',
  }
})
