import { z } from 'zod'
import { ClosedDocument } from '../../../../components/surveys/closed-document'
import { StartDocument } from '../../../../components/surveys/start-document'
import { displayFrom } from '../../../../domain/display/display'
import type { Language } from '../../../../domain/language/languages'
import { questionsOf } from '../../../../domain/surveys/survey'
import { openingOn, type Opening, type Wave } from '../../../../domain/surveys/wave'
import { waysOf } from '../../../../domain/ways/in-way'
import { Way } from '../../../../domain/ways/way'
import { today } from '../../../../server/clock'
import { documentResponse, goTo } from '../../../../server/document'
import { startDraft } from '../../../../server/responses/drafts'
import { allowOnly, only } from '../../../../server/form'
import { dayInWords } from '../../../../server/language/language'
import { Refusal } from '../../../../server/refusal'
import { publishedSurvey } from '../../../../server/surveys/surveys'
import { Lang, publicForm, publicPage, SurveyId } from '../../../answer-with'
import { surveyShellFor } from '../../../public-shell'

const Address = z.object({ lang: Lang, survey: SurveyId })

export const GET = publicPage(Address, ({ params, query }) =>
  start(params, 200, query.get('way'), query.get('display')),
)

export const POST = publicForm(
  Address,
  async ({ params: { lang, survey }, fields }) => {
    allowOnly(fields, ['do', 'display', 'way'])
    const display = displayFrom(only(fields, 'display'))
    const way = Way.catch('words').parse(only(fields, 'way'))
    const token = await startDraft(survey, lang, { way, ...(display ? { display } : {}) })
    if (!token) return start({ lang, survey }, 200)
    return goTo(`/${lang}/surveys/${survey}/d/${token}/taking-part`)
  },
  ({ params }) => start(params, 503),
)

/** The first page. A link may suggest a way; which one it is stays with the person. */
async function start(
  { lang, survey: id }: z.infer<typeof Address>,
  status: 200 | 503,
  suggested: string | null = null,
  display: string | null = null,
): Promise<Response> {
  const version = await publishedSurvey(id)
  if (!version) throw new Refusal(404, 'not-found')
  const { survey, schedule } = version
  const opening = openingOn(today(), schedule)
  const shell = await surveyShellFor(lang, survey)
  if (opening.is !== 'open')
    return documentResponse(() => <ClosedDocument {...shell} {...closing(opening, lang)} />)
  const facts = {
    questions: questionsOf(survey).length,
    suggested: waysOf(survey).find((way) => way === suggested) ?? null,
    ...(schedule.rolling ? {} : dates(opening.wave, lang)),
  }
  return documentResponse(
    () => <StartDocument {...shell} {...facts} {...{ display }} failed={status === 503} />,
    { status },
  )
}

function dates({ closesOn, publishBy }: Wave, lang: Language) {
  return { until: dayInWords(closesOn, lang), publish: dayInWords(publishBy, lang) }
}

/** What to say of a survey that cannot be started: when it opens, or since when it is closed. */
function closing(opening: Opening, lang: Language) {
  if (opening.is === 'opening') return { opens: dayInWords(opening.wave.opensOn, lang) }
  if (opening.is === 'never') return {}
  const { until, publish } = dates(opening.wave, lang)
  return { closed: until, ...(opening.wave.publishBy >= today() ? { publish } : {}) }
}
