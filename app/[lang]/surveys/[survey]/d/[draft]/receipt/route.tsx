import { ThanksDocument } from '../../../../../../../components/surveys/thanks-document'
import { inWay } from '../../../../../../../domain/ways/in-way'
import { Way } from '../../../../../../../domain/ways/way'
import { DRAFT_SLOT, documentResponse, goTo } from '../../../../../../../server/document'
import { openDraft } from '../../../../../../../server/responses/drafts'
import { dayInWords } from '../../../../../../../server/language/language'
import { Refusal } from '../../../../../../../server/refusal'
import { receiptOf, sentAs } from '../../../../../../../server/responses/responses'
import { publishedSurvey } from '../../../../../../../server/surveys/surveys'
import { publicPage } from '../../../../../../answer-with'
import { surveyShellFor } from '../../../../../../public-shell'
import { DraftAddress, draftPath } from '../draft-address'

export const GET = publicPage(DraftAddress, async ({ params, query }) => {
  const version = await publishedSurvey(params.survey)
  if (!version) throw new Refusal(404, 'not-found')
  const { state, keptUntil } = await sentAs(params.survey, params.draft)
  if (state === 'taken-back') throw new Refusal(410, 'taken-back')
  if (state === 'never-started') {
    if (await openDraft(params.survey, params.draft)) return goTo(`${draftPath(params)}/next`)
    throw new Refusal(404, 'draft-gone')
  }
  const survey = inWay(version.survey, Way.catch('words').parse(query.get('way')))
  const look = survey.manner ? `?way=${survey.manner.way}` : ''
  const shell = await surveyShellFor(params.lang, survey, `/d/${DRAFT_SLOT}/receipt${look}`)
  const code = await receiptOf(params.survey, params.draft)
  const until = dayInWords(keptUntil!, params.lang)
  return documentResponse(() => <ThanksDocument {...shell} {...{ code, until }} />, {
    slots: { draft: params.draft },
  })
})
