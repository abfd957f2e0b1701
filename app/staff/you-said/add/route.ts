import { YouSaidForm } from '../../../../domain/you-said/entry-form'
import { beginYouSaid } from '../../../../server/you-said/you-said'
import { Nowhere, staffAction } from '../../../staff-with'
import { saidIn } from '../said-in'

/** Begins an entry; it is a draft until another person agrees. */
export const POST = staffAction('you-said.write', Nowhere, YouSaidForm, async ({ values, ...staff }) => {
  const said = await saidIn(values)
  if ('problems' in said) return said
  const id = await beginYouSaid(staff, said.content)
  return {
    to: `/staff/you-said/${id}`,
    done: 'It is a draft. Everybody sees it when a second person agrees.',
  }
})
