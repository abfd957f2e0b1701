import { SavedDocument } from '../../../../../../../components/surveys/saved-document'
import { draftAt } from '../../../../../../../server/responses/answering'
import { documentResponse, DRAFT_SLOT, goTo } from '../../../../../../../server/document'
import { clearDraft } from '../../../../../../../server/responses/drafts'
import { allowOnly, only } from '../../../../../../../server/form'
import { dayInWords } from '../../../../../../../server/language/language'
import { message, publicForm, publicPage } from '../../../../../../answer-with'
import { surveyShellFor } from '../../../../../../public-shell'
import { siteUrl } from '../../../../../../../server/site'
import { DraftAddress, draftPath, slottedPath } from '../draft-address'

export const GET = publicPage(DraftAddress, async ({ params, request }) => {
  const { draft, survey, until } = await draftAt(params.survey, params.draft)
  if (!draft.code) return goTo(`${draftPath(params)}/next`)
  const shell = await surveyShellFor(params.lang, survey, `/d/${DRAFT_SLOT}/saved`)
  const site = siteUrl(request)
  const path = slottedPath(params)
  const page = {
    draft: path,
    link: `${site}/${params.lang}/surveys/${survey.id}/d/${DRAFT_SLOT}/next`,
    code: draft.code,
    until: dayInWords(until, params.lang),
    resume: `${site.replace(/^https?:\/\//, '')}/${params.lang}/resume`,
  }
  return documentResponse(() => <SavedDocument {...shell} {...page} />, {
    slots: { draft: params.draft },
    display: draft.display,
  })
})

export const POST = publicForm(DraftAddress, async ({ params, fields }) => {
  allowOnly(fields, ['do'])
  if (only(fields, 'do') !== 'clear') return goTo(`${draftPath(params)}/saved`)
  await clearDraft(params.survey, params.draft)
  return message(params.lang, 'cleared', 200)
})
