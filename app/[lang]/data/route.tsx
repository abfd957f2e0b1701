import { z } from 'zod'
import { DataDocument } from '../../../components/results/data-document'
import { documentResponse } from '../../../server/document'
import { dayInWords, surveyIn } from '../../../server/language/language'
import { surveysWithResults } from '../../../server/insights/published-results'
import { Lang, publicPage } from '../../answer-with'
import { readingShellFor } from '../../public-shell'

export const GET = publicPage(z.object({ lang: Lang }), async ({ params: { lang } }) => {
  const shell = await readingShellFor(lang, '/data')
  const surveys = await Promise.all(
    (await surveysWithResults()).map(async ({ survey, waves }) => ({
      id: survey.id,
      title: (await surveyIn(lang, survey)).phrases(`${survey.id}.title`, survey.title),
      waves: waves.map(({ id, opensOn, closesOn, revisions, withdrawn }) => ({
        id,
        opens: dayInWords(opensOn, lang),
        closes: dayInWords(closesOn, lang),
        changed: dayInWords(revisions[0]!.on, lang),
        withdrawn: withdrawn !== null,
      })),
    })),
  )
  return documentResponse(() => <DataDocument {...shell} surveys={surveys} />)
})
