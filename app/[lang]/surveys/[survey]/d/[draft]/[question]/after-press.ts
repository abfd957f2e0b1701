import type { z } from 'zod'
import { isLanguage } from '../../../../../../../domain/language/languages'
import {
  optionsOf,
  valuesOf,
  type Answer,
  type Question,
} from '../../../../../../../domain/questions/question'
import { asksForSupport } from '../../../../../../../domain/questions/support'
import type { Press } from '../../../../../../../domain/responses/decide'
import { standing } from '../../../../../../../domain/responses/draft'
import { stepAfter, wayThrough } from '../../../../../../../domain/surveys/route'
import { wayOf, waysOf } from '../../../../../../../domain/ways/in-way'
import { Way } from '../../../../../../../domain/ways/way'
import type { Saved } from '../../../../../../../server/responses/answering'
import type { OpenDraft } from '../../../../../../../server/responses/drafts'
import { only, type Fields } from '../../../../../../../server/form'
import { Refusal } from '../../../../../../../server/refusal'
import { codeFor } from '../../../../../../../server/responses/return-codes'
import { draftPath, stepPath, type DraftAddress } from '../draft-address'

type Params = z.infer<typeof DraftAddress> & { question: number }

/** What was pressed on a question's page: every button but Continue and Skip keeps what is on the screen. */
export function pressed(fields: Fields): Press {
  if (only(fields, 'lang') || only(fields, 'way')) return 'keep'
  const button = only(fields, 'do') ?? 'continue'
  if (button === 'save' || button === 'stop' || button === 'display' || button === 'phone') return 'keep'
  if (button !== 'continue' && button !== 'skip') throw new Refusal(400, 'not-understood')
  return button
}

/** The other way that was pressed; refused when this survey cannot be answered in it. */
export function otherWay({ survey }: OpenDraft, fields: Fields): Way | undefined {
  const sent = only(fields, 'way')
  const way = waysOf(survey).find((each) => each === sent)
  if (sent && !way) throw new Refusal(400, 'not-understood')
  return way
}

/** The address to go to after a press was saved. */
export async function whereTo(
  params: Params,
  question: Question,
  saved: Saved,
  fields: Fields,
): Promise<string> {
  const path = draftPath(params)
  const here = `${path}/${params.question}`
  const language = only(fields, 'lang')
  if (language && isLanguage(language))
    return `${draftPath({ ...params, lang: language })}/${params.question}`
  if (only(fields, 'do') === 'display') return `/${params.lang}/display?back=${encodeURIComponent(here)}`
  if (saved.came !== 'saved') return `${here}?${saved.came}=1`
  if (only(fields, 'way')) return inOtherWay(path, params.question, saved.open)
  if (only(fields, 'do') === 'phone') return `${path}/phone`
  if (only(fields, 'do') === 'stop') return `${path}/more?from=${params.question}`
  const pausing = only(fields, 'do') === 'save'
  if (pausing) await codeFor(params.survey, params.draft)
  if (asksForSupport(question, saved.answer)) return `${here}/support${pausing ? '?then=saved' : ''}`
  if (pausing) return `${path}/saved`
  if (leadsElsewhere(question, saved.answer)) return `${here}/other`
  return stepPath(path, stepAfter(saved.open.survey, standing(saved.open.draft), params.question))
}

/** The same question in the other way, or the next one where that way does not ask it. */
function inOtherWay(path: string, number: number, { survey, draft }: OpenDraft): string {
  const begun = Object.keys({ ...draft.answers, ...draft.typed }).length > 0
  if (!begun && wayOf(survey) === 'pictures') return `${path}/practice`
  const asked = wayThrough(survey, draft.answers).some((stop) => stop.number === number)
  return asked ? `${path}/${number}` : stepPath(path, stepAfter(survey, standing(draft), number))
}

function leadsElsewhere(question: Question, answer: Answer | null | undefined): boolean {
  return optionsOf(question).some((option) => option.leadsTo && valuesOf(answer).includes(option.value))
}
