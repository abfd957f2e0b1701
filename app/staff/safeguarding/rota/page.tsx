import { NoCover } from '../../../../components/safeguarding/no-cover'
import { RotaTable } from '../../../../components/safeguarding/rota-table'
import { may } from '../../../../domain/people/access'
import { rotaWeeks } from '../../../../server/safeguarding/rota'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

const WEEKS_SHOWN = 12

export default staffPage('rota.see', Nowhere, async (staff) => {
  const weeks = await rotaWeeks(staff, WEEKS_SHOWN)
  const mayEdit = may(staff.me.roles, 'rota.edit')
  return {
    title: 'Reading rota',
    crumbs: [home],
    body: (
      <>
        <p>
          Each week somebody reads what families and young people write, and somebody else does when they
          cannot. Comments of children and young people are read within two working days, all others within
          five.
        </p>
        {!weeks[0]!.covered && <NoCover mayEdit={false} />}
        <RotaTable weeks={weeks} mayEdit={mayEdit} />
      </>
    ),
  }
})
