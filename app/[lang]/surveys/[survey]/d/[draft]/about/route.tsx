import { AboutYouDocument } from '../../../../../../../components/surveys/about-you-document'
import { isLanguage } from '../../../../../../../domain/language/languages'
import { agreed } from '../../../../../../../domain/responses/taking-part'
import { aboutYouStops, withoutAboutYou } from '../../../../../../../domain/surveys/about-you'
import { stopBefore } from '../../../../../../../domain/surveys/route'
import { changeDraft, draftAt } from '../../../../../../../server/responses/answering'
import { documentResponse, goTo } from '../../../../../../../server/document'
import { allowOnly, only } from '../../../../../../../server/form'
import { publicForm, publicPage } from '../../../../../../answer-with'
import { surveyShellFor } from '../../../../../../public-shell'
import { DraftAddress, draftPath, onwardPath, slottedPath } from '../draft-address'

export const GET = publicPage(DraftAddress, async ({ params }) => {
  const open = await draftAt(params.survey, params.draft)
  const { draft, survey } = open
  const stops = aboutYouStops(survey, draft.answers)
  if (!agreed(draft) || !stops[0]) return goTo(`${draftPath(params)}/next`)
  const shell = await surveyShellFor(params.lang, survey)
  const path = slottedPath(params)
  const before = stopBefore(survey, draft.answers, stops[0].number)
  const page = {
    draft: path,
    back: before ? `${path}/${before.number}` : `${path}/taking-part`,
    count: stops.length,
    heading: shell.phrases(`${survey.id}.${stops[0].section.id}.title`, stops[0].section.title),
  }
  return documentResponse(() => <AboutYouDocument {...shell} {...page} />, {
    slots: { draft: params.draft },
    display: draft.display,
  })
})

export const POST = publicForm(DraftAddress, async ({ params, fields }) => {
  allowOnly(fields, ['do', 'lang'])
  const language = only(fields, 'lang')
  if (language && isLanguage(language)) return goTo(`${draftPath({ ...params, lang: language })}/about`)
  const path = draftPath(params)
  const open = await draftAt(params.survey, params.draft)
  const first = aboutYouStops(open.survey, open.draft.answers)[0]
  if (only(fields, 'do') !== 'skip') return goTo(`${path}/${first?.number ?? 'next'}`)
  const changed = await changeDraft(params.survey, params.draft, (now) => ({
    ...now.draft,
    answers: withoutAboutYou(now.survey, now.draft.answers),
  }))
  return goTo(onwardPath(path, changed))
})
