import { InsightsOverview } from '../../../components/insights/overview'
import { daysAfter, today } from '../../../server/clock'
import { insightsOverview } from '../../../server/insights/insights-overview'
import { Nowhere, staffPage } from '../../staff-with'

export default staffPage('figures.see', Nowhere, async () => ({
  title: 'Insights',
  wide: true,
  body: <InsightsOverview surveys={await insightsOverview()} week={daysAfter(today(), -7)} />,
}))
