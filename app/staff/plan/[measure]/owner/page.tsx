import { OwnerForm } from '../../../../../components/plan/owner-form'
import { ownersOf, ownersToChoose } from '../../../../../server/plan/measure-owners'
import { staffPage } from '../../../../staff-with'
import { measureAt, MeasureAddress } from '../address'

export default staffPage('plan.report', MeasureAddress, async (visit) => {
  const found = await measureAt(visit.params).catch(() => null)
  if (!found) return null
  const { id, shortTitle } = found.measure
  const now = (await ownersOf(visit.tx, found.plan)).find(({ measure }) => measure === id)
  const { organisations, people } = await ownersToChoose(visit)
  const own = now?.ownerName ? now.owner : null
  const start = {
    organisation: now?.organisation ?? visit.me.organisation,
    owner: own ?? '',
    dueOn: now?.dueOn ?? '',
  }
  return {
    title: 'Who answers for this measure',
    crumbs: [
      { name: 'Plan', to: '/staff/plan' },
      { name: shortTitle, to: `/staff/plan/${id}` },
    ],
    body:
      now && now.organisation !== visit.me.organisation ? (
        <p>This measure belongs to {now.organisationName}. Only they can hand it on.</p>
      ) : (
        <OwnerForm {...{ id, start, organisations, people }} />
      ),
  }
})
