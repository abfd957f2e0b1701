import { CheckForm } from '../../../../../components/registers/check-form'
import { nextToCheck } from '../../../../../server/registers/checks'
import { levelChoices } from '../../../../../server/registers/register-words'
import { Nowhere, staffPage } from '../../../../staff-with'
import { checks, home } from '../../crumbs'

export default staffPage('registers.check', Nowhere, async (staff) => {
  const next = await nextToCheck(staff)
  if (!next) return null
  const what = next.unit === 'report' ? 'edition' : 'case'
  return {
    title: 'Check an entry',
    crumbs: [home, checks],
    body: (
      <>
        <p>
          Look at the {what} itself, not at this register, and say whose voice it carries. It was drawn by
          lot.
        </p>
        <dl className="facts">
          <dt>{next.unit === 'report' ? 'Report' : 'Round'}</dt>
          <dd>{next.about}</dd>
          <dt>{next.unit === 'report' ? 'Edition' : 'Case'}</dt>
          <dd>{next.detail}</dd>
        </dl>
        <CheckForm unit={next.unit} entry={next.id} levels={levelChoices} />
      </>
    ),
  }
})
