import { measuresOf } from '../../../../domain/plan/plan'
import {
  importColumns,
  readValues,
  type ImportedValue,
  type RowProblem,
} from '../../../../domain/plan/value-import'
import { tableIn } from '../../../../server/csv-table'
import { currentPlan } from '../../../../server/plan/plan'
import { refused } from '../../../staff-outcome'

type Tried = { problem: string } | { plan: string; values: ImportedValue[]; problems: RowProblem[] }

/** What would come of the text of a file, or why it is no file of values. */
export async function tried(text: string): Promise<Tried> {
  const plan = await currentPlan()
  if (!plan) throw refused(404)
  const table = tableIn(text)
  if ('problem' in table) return { problem: table.problem }
  const missing = ['measure', 'period', 'value', 'source'].filter((column) => !table.columns.includes(column))
  if (missing.length)
    return {
      problem: `There is no column “${missing[0]}”. Use the template: ${Object.keys(importColumns).join(', ')}.`,
    }
  return { plan: plan.id, ...readValues(table.rows, measuresOf(plan)) }
}
