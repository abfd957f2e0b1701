import { RotaChange } from '../../../../../../domain/safeguarding/rota'
import { onRota, putOnRota } from '../../../../../../server/safeguarding/rota'
import { staffAction } from '../../../../../staff-with'
import { WeekAddress } from '../../week-address'

/** Puts a reader and a deputy on the rota. */
export const POST = staffAction(
  'rota.edit',
  WeekAddress,
  RotaChange,
  async ({ params, values, ...staff }) => {
    const at = `/staff/safeguarding/rota/${params.week}`
    const before = await onRota(staff, params.week)
    if (!(await putOnRota(staff, params.week, values)))
      return { problems: { reader: 'One of them may not read comments any more. Choose again.' } }
    const undo = before
      ? { action: `${at}/save`, fields: { ...before, weeks: '1' } }
      : { action: `${at}/clear` }
    return {
      to: '/staff/safeguarding/rota',
      done: values.weeks === 1 ? 'The rota is changed.' : `The rota is changed for ${values.weeks} weeks.`,
      ...(values.weeks === 1 && { undo }),
    }
  },
)
