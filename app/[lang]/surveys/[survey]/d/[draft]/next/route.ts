import { agreed } from '../../../../../../../domain/responses/taking-part'
import { standing } from '../../../../../../../domain/responses/draft'
import { stepAfter } from '../../../../../../../domain/surveys/route'
import { draftAt } from '../../../../../../../server/responses/answering'
import { goTo } from '../../../../../../../server/document'
import { publicPage } from '../../../../../../answer-with'
import { DraftAddress, draftPath, stepPath } from '../draft-address'

/** Leads to where this person stopped. */
export const GET = publicPage(DraftAddress, async ({ params }) => {
  const { draft, survey } = await draftAt(params.survey, params.draft)
  const path = draftPath(params)
  if (!agreed(draft)) return goTo(`${path}/taking-part`)
  return goTo(stepPath(path, stepAfter(survey, standing(draft), 0)))
})
