import { z } from 'zod'
import { SupportDocument } from '../../../../../../../../components/surveys/support-document'
import { standing } from '../../../../../../../../domain/responses/draft'
import { stepAfter } from '../../../../../../../../domain/surveys/route'
import { draftAt } from '../../../../../../../../server/responses/answering'
import { DRAFT_SLOT, documentResponse } from '../../../../../../../../server/document'
import { publicPage } from '../../../../../../../answer-with'
import { surveyShellFor } from '../../../../../../../public-shell'
import { DraftAddress, slottedPath, stepPath } from '../../draft-address'

const Address = DraftAddress.extend({ question: z.coerce.number().int().min(1) })

export const GET = publicPage(Address, async ({ params, query }) => {
  const { draft, survey } = await draftAt(params.survey, params.draft)
  const shell = await surveyShellFor(params.lang, survey, `/d/${DRAFT_SLOT}/${params.question}/support`)
  const path = slottedPath(params)
  const step = stepPath(path, stepAfter(survey, standing(draft), params.question))
  const next = query.get('then') === 'saved' ? `${path}/saved` : step
  return documentResponse(() => <SupportDocument {...shell} next={next} />, {
    slots: { draft: params.draft },
    display: draft.display,
  })
})
