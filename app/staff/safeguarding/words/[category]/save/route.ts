import { ChangedWords } from '../../../../../../domain/safeguarding/changed-words'
import { changeWords, wordListNow } from '../../../../../../server/safeguarding/changed-word-lists'
import { staffAction } from '../../../../../staff-with'
import { CategoryAddress } from '../../category-address'

const home = '/staff/safeguarding/words'

/** Makes a new version of the list with other words of one kind. */
export const POST = staffAction(
  'words.edit',
  CategoryAddress,
  ChangedWords,
  async ({ params, values, ...staff }) => {
    const before = (await wordListNow(staff))?.list.categories.find(({ id }) => id === params.category)
    if (!before || !(await changeWords(staff, { ...params, ...values })))
      return {
        problems: {
          '': 'Somebody else changed the list meanwhile. Copy your words, then load the page again.',
        },
      }
    const basedOn = String(values.basedOn + 1)
    return {
      to: home,
      done: `Version ${basedOn} of the list sorts comments from now on.`,
      undo: {
        action: `${home}/${params.category}/save`,
        fields: { words: before.words.join('\n'), reason: 'Taken back at once', basedOn },
      },
    }
  },
)
