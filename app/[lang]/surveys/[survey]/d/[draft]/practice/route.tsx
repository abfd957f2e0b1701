import { z } from 'zod'
import { PracticeDocument } from '../../../../../../../components/surveys/practice-document'
import { isLanguage } from '../../../../../../../domain/language/languages'
import { agreed } from '../../../../../../../domain/responses/taking-part'
import { wayOf } from '../../../../../../../domain/ways/in-way'
import { draftAt } from '../../../../../../../server/responses/answering'
import { documentResponse, goTo } from '../../../../../../../server/document'
import { allowOnly, only } from '../../../../../../../server/form'
import { publicForm, publicPage } from '../../../../../../answer-with'
import { surveyShellFor } from '../../../../../../public-shell'
import { DraftAddress, draftPath, onwardPath, slottedPath } from '../draft-address'

const Practice = z.enum(['apple', 'chips']).nullable().catch(null)

/** A question to try one press on. What is chosen is kept nowhere but in the address of this one page. */
export const GET = publicPage(DraftAddress, async ({ params, query }) => {
  const { draft, survey } = await draftAt(params.survey, params.draft)
  const path = draftPath(params)
  if (!agreed(draft)) return goTo(`${path}/taking-part`)
  if (wayOf(survey) !== 'pictures') return goTo(`${path}/next`)
  const shell = await surveyShellFor(params.lang, survey)
  const page = { draft: slottedPath(params), chose: Practice.parse(query.get('chose')) }
  return documentResponse(() => <PracticeDocument {...shell} {...page} />, { slots: { draft: params.draft } })
})

export const POST = publicForm(DraftAddress, async ({ params, fields }) => {
  allowOnly(fields, ['practice', 'do', 'lang', 'way'])
  const language = only(fields, 'lang')
  const path = draftPath({ ...params, lang: language && isLanguage(language) ? language : params.lang })
  const chose = Practice.parse(only(fields, 'practice'))
  if (chose) return goTo(`${path}/practice?chose=${chose}`)
  if (language) return goTo(`${path}/practice`)
  return goTo(onwardPath(path, await draftAt(params.survey, params.draft)))
})
