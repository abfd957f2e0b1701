import { DatesForm } from '../../../../components/charter-work/dates-form'
import { charterNow } from '../../../../server/charter/charter'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('charter.facilitate', Nowhere, async ({ tx }) => {
  const charter = await charterNow(tx)
  if (!charter) return null
  const { consultOpensOn, consultClosesOn, reviewDueOn } = charter.version
  const start = {
    consultOpensOn: consultOpensOn ?? '',
    consultClosesOn: consultClosesOn ?? '',
    reviewDueOn: reviewDueOn ?? '',
  }
  return {
    title: 'Days of the charter',
    crumbs: [home],
    body: (
      <>
        <p>Everybody reads these days on the public pages. A day that is not set yet stays empty.</p>
        <DatesForm start={start} />
      </>
    ),
  }
})
