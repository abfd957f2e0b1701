import { ImportsTable } from '../../../../components/plan/imports-table'
import { ValueImportForm } from '../../../../components/plan/value-import-form'
import { importColumns } from '../../../../domain/plan/value-import'
import { measureImports } from '../../../../server/plan/measure-import'
import { currentPlan } from '../../../../server/plan/plan'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('plan.report', Nowhere, async (staff) => {
  const plan = await currentPlan()
  if (!plan) return null
  return {
    title: 'Bring a file of values',
    crumbs: [{ name: 'Plan', to: '/staff/plan' }],
    wide: true,
    body: (
      <>
        <p>
          <a href="/staff/plan/import/template">Download the template</a>: one row for each measure that
          another system gives. Fill in what you have, save it as CSV, and try it. Nothing is kept before you
          say so.
        </p>
        <details>
          <summary>What belongs into each column</summary>
          <dl className="facts">
            {Object.entries(importColumns).map(([column, means]) => (
              <div key={column}>
                <dt>{column}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </details>
        <ValueImportForm />
        <ImportsTable imports={await measureImports(staff, plan.id)} me={staff.me.id} />
      </>
    ),
  }
})
