import { z } from 'zod'
import { StartDocument } from '../../../../components/surveys/start-document'
import { questionsOf } from '../../../../domain/surveys/survey'
import { organisationName } from '../../../../server/contacts'
import { documentResponse, goTo } from '../../../../server/document'
import { startDraft } from '../../../../server/drafts'
import { allowOnly } from '../../../../server/form'
import { Refusal } from '../../../../server/refusal'
import { openSurvey } from '../../../../server/surveys'
import { Lang, publicForm, publicPage, SurveyId } from '../../../answer-with'
import { surveyShellFor } from '../../../public-shell'

const Address = z.object({ lang: Lang, survey: SurveyId })

export const GET = publicPage(Address, ({ params }) => start(params, 200))

export const POST = publicForm(
  Address,
  async ({ params: { lang, survey }, fields }) => {
    allowOnly(fields, ['do'])
    const token = await startDraft(survey, lang)
    if (!token) throw new Refusal(404, 'not-found')
    return goTo(`/${lang}/surveys/${survey}/d/${token}/taking-part`)
  },
  ({ params }) => start(params, 503),
)

async function start({ lang, survey: id }: z.infer<typeof Address>, status: 200 | 503): Promise<Response> {
  const version = await openSurvey(id)
  if (!version) throw new Refusal(404, 'not-found')
  const { survey } = version
  const shell = await surveyShellFor(lang, survey)
  const facts = { questions: questionsOf(survey).length, owner: organisationName(survey.owner) }
  return documentResponse(() => <StartDocument {...shell} {...facts} failed={status === 503} />, { status })
}
