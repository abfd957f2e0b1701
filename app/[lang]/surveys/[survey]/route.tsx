import { z } from 'zod'
import { StartDocument } from '../../../../components/surveys/start-document'
import { displayFrom } from '../../../../domain/display/display'
import { questionsOf } from '../../../../domain/surveys/survey'
import { documentResponse, goTo } from '../../../../server/document'
import { startDraft } from '../../../../server/drafts'
import { allowOnly, only } from '../../../../server/form'
import { Refusal } from '../../../../server/refusal'
import { openSurvey } from '../../../../server/surveys'
import { Lang, publicForm, publicPage, SurveyId } from '../../../answer-with'
import { surveyShellFor } from '../../../public-shell'

const Address = z.object({ lang: Lang, survey: SurveyId })

export const GET = publicPage(Address, ({ params, query }) => start(params, 200, query.get('display')))

export const POST = publicForm(
  Address,
  async ({ params: { lang, survey }, fields }) => {
    allowOnly(fields, ['do', 'display'])
    const display = displayFrom(only(fields, 'display'))
    const token = await startDraft(survey, lang, display ? { display } : {})
    if (!token) throw new Refusal(404, 'not-found')
    return goTo(`/${lang}/surveys/${survey}/d/${token}/taking-part`)
  },
  ({ params }) => start(params, 503),
)

async function start(
  { lang, survey: id }: z.infer<typeof Address>,
  status: 200 | 503,
  display: string | null = null,
): Promise<Response> {
  const version = await openSurvey(id)
  if (!version) throw new Refusal(404, 'not-found')
  const { survey } = version
  const shell = await surveyShellFor(lang, survey)
  const questions = questionsOf(survey).length
  return documentResponse(
    () => <StartDocument {...shell} {...{ questions, display }} failed={status === 503} />,
    { status },
  )
}
