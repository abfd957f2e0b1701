import { agreed } from '../../../../../../../domain/responses/taking-part'
import { draftAt } from '../../../../../../../server/responses/answering'
import { goTo } from '../../../../../../../server/document'
import { publicPage } from '../../../../../../answer-with'
import { DraftAddress, draftPath, onwardPath } from '../draft-address'

/** Leads to where this person stopped. */
export const GET = publicPage(DraftAddress, async ({ params }) => {
  const open = await draftAt(params.survey, params.draft)
  const path = draftPath(params)
  return goTo(agreed(open.draft) ? onwardPath(path, open) : `${path}/taking-part`)
})
