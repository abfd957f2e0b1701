import { EditionsTable } from '../../../../../components/registers/editions-table'
import { ReportFacts } from '../../../../../components/registers/report-facts'
import { prioritiesOf } from '../../../../../domain/plan/plan'
import { currentPlan } from '../../../../../server/plan/plan'
import { editions } from '../../../../../server/registers/editions'
import { withStanding } from '../../../../../server/registers/report-standing'
import { agreedReport } from '../../../../../server/registers/reports'
import { influenceLabels, levelLabels } from '../../../../../server/registers/register-words'
import { staffPage } from '../../../../staff-with'
import { home, reports } from '../../crumbs'
import { ReportAddress } from '../report-address'

export default staffPage('registers.see', ReportAddress, async ({ params, ...staff }) => {
  const found = await agreedReport(staff, params.report)
  if (!found) return null
  const { editions: own, standing, ...report } = withStanding(found, await editions(staff, found.id))
  const about = prioritiesOf(await currentPlan()).filter(({ value }) => report.priorities.includes(value))
  return {
    title: report.title,
    crumbs: [home, reports],
    wide: true,
    body: (
      <>
        <ReportFacts
          report={report}
          standing={standing}
          priorities={about.map(({ label }) => label)}
          mayAgree={report.person !== staff.me.id}
        />
        {own.length > 0 && (
          <EditionsTable
            caption="Editions, the last first"
            editions={own}
            labels={levelLabels}
            influence={influenceLabels}
          />
        )}
      </>
    ),
  }
})
