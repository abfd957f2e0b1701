import { MoreDocument } from '../../../../../../../components/surveys/more-document'
import { isLanguage } from '../../../../../../../domain/language/languages'
import { standing } from '../../../../../../../domain/responses/draft'
import { agreed } from '../../../../../../../domain/responses/taking-part'
import { stepAfter, stopBefore, wayThrough } from '../../../../../../../domain/surveys/route'
import { stopped } from '../../../../../../../domain/surveys/stop'
import { changeDraft, draftAt } from '../../../../../../../server/responses/answering'
import { documentResponse, goTo } from '../../../../../../../server/document'
import type { OpenDraft } from '../../../../../../../server/responses/drafts'
import { allowOnly, only } from '../../../../../../../server/form'
import { publicForm, publicPage } from '../../../../../../answer-with'
import { surveyShellFor } from '../../../../../../public-shell'
import { DraftAddress, draftPath, onwardPath, slottedPath } from '../draft-address'

/** "Do you want to do more, or stop?": after some questions, and for everyone who presses Stop. */
export const GET = publicPage(DraftAddress, async ({ params, query }) => {
  const open = await draftAt(params.survey, params.draft)
  if (!agreed(open.draft)) return goTo(`${draftPath(params)}/taking-part`)
  const shell = await surveyShellFor(params.lang, open.survey)
  const path = slottedPath(params)
  const page = { draft: path, back: backFrom(open, path, Number(query.get('from'))) }
  return documentResponse(() => <MoreDocument {...shell} {...page} />, { slots: { draft: params.draft } })
})

export const POST = publicForm(DraftAddress, async ({ params, fields }) => {
  allowOnly(fields, ['do', 'lang'])
  const language = only(fields, 'lang')
  if (language && isLanguage(language)) return goTo(`${draftPath({ ...params, lang: language })}/more`)
  const path = draftPath(params)
  const open =
    only(fields, 'do') === 'stop'
      ? await changeDraft(params.survey, params.draft, finished)
      : await draftAt(params.survey, params.draft)
  return goTo(onwardPath(path, open))
})

/** What was typed and never became an answer goes with the questions that are left. */
function finished({ draft, survey }: OpenDraft) {
  return { ...draft, answers: stopped(survey, standing(draft)), typed: {} }
}

function backFrom({ survey, draft }: OpenDraft, path: string, from: number): string {
  const way = wayThrough(survey, draft.answers)
  if (way.some((stop) => stop.number === from)) return `${path}/${from}`
  const next = stepAfter(survey, standing(draft), 0)
  const before = next.at === 'check' ? way.at(-1) : stopBefore(survey, draft.answers, next.number)
  return before ? `${path}/${before.number}` : `${path}/taking-part`
}
