import { KeyedForm } from '../../../../../../domain/paper/key-forms'
import { keptOutInWords } from '../../../../../../domain/paper/keying-words'
import { batchWith } from '../../../../../../server/paper/batches'
import { keyIn } from '../../../../../../server/paper/keying'
import { refused } from '../../../../../staff-outcome'
import { staffAction } from '../../../../../staff-with'
import { BatchAddress, home } from '../../../places'

/** Keys a form in. */
export const POST = staffAction(
  'paper.key',
  BatchAddress,
  KeyedForm,
  async ({ params, values, ...staff }) => {
    const batch = await batchWith(staff, params.batch)
    if (!batch) throw refused(404)
    const keyed = await keyIn(staff, batch, values)
    if ('problems' in keyed) return keyed
    const to = `${home.to}/batches/${batch.id}`
    return {
      to,
      done: `Form ${keyed.number} is keyed in. Write ${keyed.number} on its sheet.${keptOutInWords(keyed.keptOut)}`,
      undo: { action: `${to}/undo`, fields: { form: values.form } },
    }
  },
)
