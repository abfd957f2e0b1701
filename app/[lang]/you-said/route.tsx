import { z } from 'zod'
import { YouSaidDocument } from '../../../components/you-said/you-said-document'
import { documentResponse } from '../../../server/document'
import { isForYoung } from '../../../components/surveys/survey-shell'
import { currentPlan } from '../../../server/plan/plan'
import { publicYouSaid } from '../../../server/you-said/public-you-said'
import { publishedSurvey } from '../../../server/surveys/surveys'
import { Lang, publicPage } from '../../answer-with'
import { readingShellFor } from '../../public-shell'
import { aboutWhat, partsShown } from './parts-shown'
import { Asked } from '../../../domain/you-said/asked'

export const GET = publicPage(z.object({ lang: Lang }), async ({ params: { lang }, query }) => {
  const { way, ...wanted } = Asked.parse(Object.fromEntries(query))
  const survey = wanted.survey ? await publishedSurvey(wanted.survey) : null
  const easy = way ? way === 'easy_read' : Boolean(survey && isForYoung(survey.survey))
  const all = `/${lang}/you-said`
  const address = (given: Record<string, string>) => `?${new URLSearchParams(given)}`
  const filter = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value)) as Record<
    string,
    string
  >
  const here = way ? { ...filter, way } : filter
  const shell = await readingShellFor(lang, `/you-said${Object.keys(here).length ? address(here) : ''}`)
  const entries = await partsShown(lang, shell, await publicYouSaid(wanted))
  const about = aboutWhat(shell, wanted, survey?.survey ?? null, await currentPlan())
  const other = `${all}${address({ ...filter, way: easy ? 'words' : 'easy_read' })}`
  return documentResponse(() => <YouSaidDocument {...shell} {...{ entries, easy, about, other, all }} />)
})
