import { measuresOf } from '../../../../../domain/plan/plan'
import { importColumns } from '../../../../../domain/plan/value-import'
import { csvFile, csvOf } from '../../../../../server/csv'
import { currentPlan } from '../../../../../server/plan/plan'
import { Nowhere, staffFile } from '../../../../staff-with'

/** The template of a file of values: a row for each measure that another system gives. */
export const GET = staffFile('plan.report', Nowhere, async () => {
  const plan = await currentPlan()
  if (!plan) return null
  const given = measuresOf(plan).filter(
    ({ automation }) => automation === 'import' || automation === 'survey_supports',
  )
  const rows = given.map(({ id, shortTitle }) => [id, shortTitle, ...Array<string>(6).fill('')])
  return csvFile('heard-plan-values.csv', csvOf(Object.keys(importColumns), rows))
})
