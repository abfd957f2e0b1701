import { BatchForm } from '../../../../domain/paper/key-forms'
import { beginBatch } from '../../../../server/paper/batches'
import { Nowhere, staffAction } from '../../../staff-with'
import { home } from '../places'

/** Begins a pile of forms, or goes on with it. */
export const POST = staffAction('paper.key', Nowhere, BatchForm, async ({ values, ...staff }) => {
  const batch = await beginBatch(staff, values)
  return 'problems' in batch ? batch : { to: `${home.to}/batches/${batch.id}` }
})
