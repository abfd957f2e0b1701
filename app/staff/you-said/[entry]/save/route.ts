import { becameWords } from '../../../../../domain/you-said/entry'
import { YouSaidForm } from '../../../../../domain/you-said/entry-form'
import { rewordYouSaid } from '../../../../../server/you-said/you-said'
import { staffAction } from '../../../../staff-with'
import { saidIn } from '../../said-in'
import { EntryAddress } from '../entry-address'
import { ownEntry } from '../own-entry'

/** Keeps a new wording; what everybody sees stays until another person agrees. */
export const POST = staffAction(
  'you-said.write',
  EntryAddress,
  YouSaidForm,
  async ({ params, values, ...staff }) => {
    const { id, revisions } = await ownEntry(staff, params.entry)
    const said = await saidIn({ ...values, survey: revisions[0]!.content.survey })
    if ('problems' in said) return said
    if (await rewordYouSaid(staff, id, Number(values.rev), said.content))
      return {
        to: `/staff/you-said/${id}`,
        done: 'It is kept. Everybody sees it when a second person agrees.',
      }
    const { number, content } = (await ownEntry(staff, id)).revisions[0]!
    const theirs = [
      { label: 'Title', words: content.title },
      { label: 'You said', words: content.heard },
      { label: becameWords[content.became], words: content.answer },
    ]
    return { changed: { by: 'Somebody', rev: number, theirs } }
  },
)
