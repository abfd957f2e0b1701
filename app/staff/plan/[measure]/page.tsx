import { BesideMeasure } from '../../../../components/plan/beside-measure'
import { MeasureFacts } from '../../../../components/plan/measure-facts'
import { MeasureOwner } from '../../../../components/plan/measure-owner'
import { QuotableWords } from '../../../../components/plan/quotable-words'
import { ReportForm } from '../../../../components/plan/report-form'
import { ValueHistory } from '../../../../components/plan/value-history'
import { may } from '../../../../domain/people/access'
import { measuresOf } from '../../../../domain/plan/plan'
import { today } from '../../../../server/clock'
import { ownersOf } from '../../../../server/plan/measure-owners'
import { measuresKnown } from '../../../../server/plan/measures'
import { currentPlan } from '../../../../server/plan/plan'
import { staffPage } from '../../../staff-with'
import { MeasureAddress } from './address'
import { besideIt } from './beside-it'

export default staffPage('plan.see', MeasureAddress, async ({ params, ...staff }) => {
  const { tx, me } = staff
  const plan = await currentPlan()
  const measure = plan && measuresOf(plan).find(({ id }) => id === params.measure)
  if (!plan || !measure) return null
  const known = await measuresKnown(tx, plan.id)
  const owned = (await ownersOf(tx, plan.id)).find((one) => one.measure === measure.id) ?? null
  const beside = await besideIt(staff, plan, measure)
  const reports = may(me.roles, 'plan.report')
  return {
    title: measure.shortTitle,
    crumbs: [{ name: 'Plan', to: '/staff/plan' }],
    body: (
      <>
        <MeasureFacts {...{ plan, measure }} baseline={known.baselineOf(measure.id)} />
        <MeasureOwner
          {...{ owned }}
          id={measure.id}
          day={today()}
          change={reports && (!owned || owned.organisation === me.organisation)}
        />
        <ValueHistory
          measure={measure}
          values={known.valuesOf(measure.id)}
          mayAgree={({ person }) => reports && person !== me.id}
        />
        <BesideMeasure {...beside} />
        <QuotableWords surveys={beside.quotable} />
        {reports && <ReportForm id={measure.id} unit={measure.unit} />}
        {reports && (measure.direction === 'up' || measure.direction === 'down') && (
          <p>
            <a href={`/staff/plan/${measure.id}/start`}>Record the starting point</a>
          </p>
        )}
      </>
    ),
  }
})
