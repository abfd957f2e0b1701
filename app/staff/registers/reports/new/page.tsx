import { ReportForm } from '../../../../../components/registers/report-form'
import { prioritiesOf } from '../../../../../domain/plan/plan'
import { currentPlan } from '../../../../../server/plan/plan'
import { Nowhere, staffPage } from '../../../../staff-with'
import { home, reports } from '../../crumbs'

export default staffPage('registers.edit', Nowhere, async () => ({
  title: 'Put a report on the list',
  crumbs: [home, reports],
  body: <ReportForm priorities={prioritiesOf(await currentPlan())} />,
}))
