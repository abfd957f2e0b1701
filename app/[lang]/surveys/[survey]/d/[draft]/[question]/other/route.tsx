import { z } from 'zod'
import { OtherSurveyDocument } from '../../../../../../../../components/surveys/other-survey-document'
import { optionsOf, valuesOf } from '../../../../../../../../domain/questions/question'
import { standing } from '../../../../../../../../domain/responses/draft'
import { stepAfter } from '../../../../../../../../domain/surveys/route'
import { draftAt, questionAt } from '../../../../../../../../server/responses/answering'
import { DRAFT_SLOT, documentResponse, goTo } from '../../../../../../../../server/document'
import { openSurvey } from '../../../../../../../../server/surveys/surveys'
import { publicPage } from '../../../../../../../answer-with'
import { surveyShellFor } from '../../../../../../../public-shell'
import { DraftAddress, draftPath, slottedPath, stepPath } from '../../draft-address'

const Address = DraftAddress.extend({ question: z.coerce.number().int().min(1) })

export const GET = publicPage(Address, async ({ params }) => {
  const open = await draftAt(params.survey, params.draft)
  const { draft, survey } = open
  const question = questionAt(open, params.question)
  const chosen = valuesOf(draft.answers[question.key])
  const leadsTo = optionsOf(question).find(
    (option) => option.leadsTo && chosen.includes(option.value),
  )?.leadsTo
  const other = leadsTo ? await openSurvey(leadsTo) : null
  const step = stepAfter(survey, standing(draft), params.question)
  if (!other) return goTo(stepPath(draftPath(params), step))
  const shell = await surveyShellFor(params.lang, survey, `/d/${DRAFT_SLOT}/${params.question}/other`)
  const next = stepPath(slottedPath(params), step)
  return documentResponse(() => <OtherSurveyDocument {...shell} other={other.survey} next={next} />, {
    slots: { draft: params.draft },
    display: draft.display,
  })
})
