import { FormOnPaper } from '../../../../../../domain/paper/key-forms'
import { takeOut } from '../../../../../../server/paper/keying'
import { staffAction } from '../../../../../staff-with'
import { BatchAddress, home } from '../../../places'

const refusals = {
  'not-yours': 'There is nothing to take out: only whoever keyed a form in takes it out, on the same day.',
  'not-last': 'Another form was keyed in after it, or it was taken out already. Load the page again.',
  'too-late': 'It cannot be taken out any more: a second person has keyed it in, or it is part of a figure.',
}

/** Takes the last form out again. */
export const POST = staffAction(
  'paper.key',
  BatchAddress,
  FormOnPaper,
  async ({ params, values, ...staff }) => {
    const out = await takeOut(staff, params.batch, values.form)
    if (typeof out === 'string') return { problems: { '': refusals[out] } }
    return {
      to: `${home.to}/batches/${params.batch}`,
      done: `Form ${out.number} is taken out. Cross out ${out.number} on its sheet: it gets a new number.`,
    }
  },
)
