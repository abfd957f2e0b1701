import { z } from 'zod'
import type { Language } from '../../../../../../domain/language/languages'
import { standing, type Draft } from '../../../../../../domain/responses/draft'
import { stepAfter, type Step } from '../../../../../../domain/surveys/route'
import type { Survey } from '../../../../../../domain/surveys/survey'
import { wayOf } from '../../../../../../domain/ways/in-way'
import { DRAFT_SLOT } from '../../../../../../server/document'
import { Lang, SurveyId, Token } from '../../../../../answer-with'

/** The address of every page of a draft. */
export const DraftAddress = z.object({ lang: Lang, survey: SurveyId, draft: Token })

type Parts = { lang: Language; survey: string; draft: string }

/** The path that all pages of a draft begin with. */
export function draftPath({ lang, survey, draft }: Parts): string {
  return `/${lang}/surveys/${survey}/d/${draft}`
}

/** The same path with a slot for the draft's secret, for pages that are rendered once for everyone. */
export function slottedPath(parts: Omit<Parts, 'draft'>): string {
  return draftPath({ ...parts, draft: DRAFT_SLOT })
}

/** The address of a step. */
export function stepPath(draft: string, step: Step): string {
  return step.at === 'question' ? `${draft}/${step.number}` : `${draft}/${step.at}`
}

/** The address of the first step that this person has not come past. */
export function onwardPath(path: string, { survey, draft }: { survey: Survey; draft: Draft }): string {
  return stepPath(path, stepAfter(survey, standing(draft), 0))
}

/** Where someone begins who agreed to take part: in pictures with a question for practice. */
export function firstPath(path: string, open: { survey: Survey; draft: Draft }): string {
  const begun = Object.keys(open.draft.answers).length > 0
  return wayOf(open.survey) === 'pictures' && !begun ? `${path}/practice` : onwardPath(path, open)
}
