import { z } from 'zod'
import { ResultsDocument } from '../../../../components/results/results-document'
import { organisationName } from '../../../../server/contacts'
import { documentResponse } from '../../../../server/document'
import { dayInWords, surveyIn } from '../../../../server/language/language'
import { publicResults } from '../../../../server/insights/published-results'
import { Refusal } from '../../../../server/refusal'
import { Lang, publicPage, SurveyId } from '../../../answer-with'
import { readingShellFor } from '../../../public-shell'

const Address = z.object({ lang: Lang, survey: SurveyId })

export const GET = publicPage(Address, async ({ params: { lang, survey: id }, query }) => {
  const results = await publicResults(id, query.get('wave'))
  if (!results) throw new Refusal(404, 'not-found')
  const { survey, wave, waves, n, figures } = results
  const { phrases } = await surveyIn(lang, survey)
  const shell = await readingShellFor(lang, `/results/${id}`)
  const day = (on: string) => dayInWords(on, lang)
  const dated = (one: { id: string; opensOn: string; closesOn: string }) => ({
    id: one.id,
    opens: day(one.opensOn),
    closes: day(one.closesOn),
  })
  return documentResponse(() => (
    <ResultsDocument
      {...shell}
      {...{ n, figures, phrases }}
      survey={{ id, title: phrases(`${id}.title`, survey.title) }}
      owner={shell.phrases(`organisations.${survey.owner}.name`, organisationName(survey.owner))}
      wave={{ ...dated(wave), revisions: wave.revisions.map((one) => ({ ...one, day: day(one.on) })) }}
      withdrawn={wave.withdrawn && { day: day(wave.withdrawn.on), reason: wave.withdrawn.reason }}
      finding={wave.finding}
      others={waves.filter((one) => one.id !== wave.id).map(dated)}
    />
  ))
})
