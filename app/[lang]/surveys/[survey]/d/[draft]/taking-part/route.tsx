import { TakingPartDocument } from '../../../../../../../components/surveys/taking-part-document'
import { TAKING_PART } from '../../../../../../../domain/responses/taking-part'
import { changeDraft, draftAt } from '../../../../../../../server/responses/answering'
import { documentResponse, goTo } from '../../../../../../../server/document'
import { clearDraft } from '../../../../../../../server/responses/drafts'
import { allowOnly, only } from '../../../../../../../server/form'
import { isLanguage } from '../../../../../../../domain/language/languages'
import { isEasy } from '../../../../../../../domain/ways/in-way'
import { message, publicForm, publicPage } from '../../../../../../answer-with'
import { surveyShellFor } from '../../../../../../public-shell'
import { DraftAddress, draftPath, firstPath, slottedPath } from '../draft-address'

export const GET = publicPage(DraftAddress, async ({ params, query }) => {
  const { survey, draft } = await draftAt(params.survey, params.draft)
  const shell = await surveyShellFor(params.lang, survey)
  const problem = query.has('problem')
    ? shell.t(isEasy(survey) ? 'easyProblems.taking-part' : 'problems.taking-part')
    : null
  const page = { draft: slottedPath(params), problem }
  return documentResponse(() => <TakingPartDocument {...shell} {...page} />, {
    slots: { draft: params.draft },
    display: draft.display,
  })
})

export const POST = publicForm(DraftAddress, async ({ params, fields }) => {
  allowOnly(fields, ['taking_part', 'do', 'lang'])
  const { survey, draft, lang } = params
  const language = only(fields, 'lang')
  if (language && isLanguage(language)) return goTo(`${draftPath({ ...params, lang: language })}/taking-part`)
  const answer = only(fields, 'taking_part')
  if (answer === 'no') {
    await clearDraft(survey, draft)
    return message(lang, 'not-taking-part', 200)
  }
  if (answer !== 'yes') return goTo(`${draftPath(params)}/taking-part?problem=1`)
  const open = await changeDraft(survey, draft, (now) => ({
    ...now.draft,
    agreedTo: TAKING_PART,
    language: lang,
  }))
  return goTo(firstPath(draftPath(params), open))
})
