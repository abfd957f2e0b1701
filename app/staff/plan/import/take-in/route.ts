import { BroughtFile } from '../../../../../domain/registers/import-mapping'
import { takeInValues } from '../../../../../server/plan/measure-import'
import { Nowhere, staffAction } from '../../../../staff-with'
import { tried } from '../tried'

/** Takes a whole file of values into the plan, or nothing of it. */
export const POST = staffAction(
  'plan.report',
  Nowhere,
  BroughtFile,
  async ({ values: { file, text }, ...staff }) => {
    const trial = await tried(text)
    if ('problem' in trial) return { problems: { text: trial.problem } }
    if (trial.problems.length)
      return { problems: { text: 'A row has a problem. Try the file again to see which.' } }
    const id = await takeInValues(staff, trial.plan, file || 'Pasted text', trial.values)
    return {
      to: '/staff/plan/import',
      done: `${trial.values.length} values are kept. They are shown to families when a second person has agreed.`,
      undo: { action: `/staff/plan/import/${id}/take-back` },
    }
  },
)
