import { BroughtFile } from '../../../../../domain/registers/import-mapping'
import { Nowhere, staffAction } from '../../../../staff-with'
import { tried } from '../tried'

/** Tries a file of values; nothing of it is kept. */
export const POST = staffAction('plan.report', Nowhere, BroughtFile, async ({ values: { file, text } }) => {
  const trial = await tried(text)
  if ('problem' in trial) return { problems: { text: trial.problem } }
  const { values, problems } = trial
  return { to: '/staff/plan/import', data: { file, text, values: values.length, problems } }
})
