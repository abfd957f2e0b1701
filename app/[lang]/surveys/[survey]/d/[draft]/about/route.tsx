import { AboutYouDocument } from '../../../../../../../components/surveys/about-you-document'
import { isLanguage } from '../../../../../../../domain/language/languages'
import { agreed } from '../../../../../../../domain/responses/taking-part'
import { standing } from '../../../../../../../domain/responses/draft'
import { stepAfter, stopBefore, wayThrough } from '../../../../../../../domain/surveys/route'
import { changeDraft, draftAt } from '../../../../../../../server/responses/answering'
import { documentResponse, goTo } from '../../../../../../../server/document'
import type { OpenDraft } from '../../../../../../../server/responses/drafts'
import { allowOnly, only } from '../../../../../../../server/form'
import { publicForm, publicPage } from '../../../../../../answer-with'
import { surveyShellFor } from '../../../../../../public-shell'
import { DraftAddress, draftPath, slottedPath, stepPath } from '../draft-address'

export const GET = publicPage(DraftAddress, async ({ params }) => {
  const open = await draftAt(params.survey, params.draft)
  const { draft, survey } = open
  const stops = optionalStops(open)
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
  if (only(fields, 'do') !== 'skip') return goTo(`${path}/${optionalStops(open)[0]?.number ?? 'next'}`)
  const { survey, draft } = await changeDraft(params.survey, params.draft, (now) => ({
    ...now.draft,
    answers: {
      ...Object.fromEntries(optionalStops(now).map((stop) => [stop.question.key, null])),
      ...now.draft.answers,
    },
  }))
  return goTo(stepPath(path, stepAfter(survey, standing(draft), 0)))
})

function optionalStops({ survey, draft }: OpenDraft) {
  return wayThrough(survey, draft.answers).filter((stop) => stop.section.aboutYou)
}
