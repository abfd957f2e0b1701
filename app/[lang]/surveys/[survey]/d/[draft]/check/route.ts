import { displayFrom } from '../../../../../../../domain/display/display'
import { inDisplay } from '../../../../../../../domain/display/way-back'
import { isLanguage } from '../../../../../../../domain/language/languages'
import { agreed } from '../../../../../../../domain/responses/taking-part'
import { standing } from '../../../../../../../domain/responses/draft'
import { stepAfter } from '../../../../../../../domain/surveys/route'
import { Way } from '../../../../../../../domain/ways/way'
import { draftAt } from '../../../../../../../server/responses/answering'
import { goTo } from '../../../../../../../server/document'
import { allowOnly, only, type Fields } from '../../../../../../../server/form'
import { codeFor } from '../../../../../../../server/responses/return-codes'
import { send } from '../../../../../../../server/responses/responses'
import { publicForm, publicPage } from '../../../../../../answer-with'
import { afterSending } from '../after-sending'
import { DraftAddress, draftPath, stepPath } from '../draft-address'
import { checkPage } from './check-page'

export const GET = publicPage(DraftAddress, async ({ params, query }) => {
  const open = await draftAt(params.survey, params.draft)
  const path = draftPath(params)
  if (!agreed(open.draft)) return goTo(`${path}/taking-part`)
  const step = stepAfter(open.survey, standing(open.draft), 0)
  if (step.at !== 'check') return goTo(stepPath(path, step))
  return checkPage(open, params.lang, query.has('changed') ? 'changed' : null)
})

export const POST = publicForm(DraftAddress, async ({ params, fields }) => {
  allowOnly(fields, ['answers', 'do', 'lang', 'display', 'way'])
  const language = only(fields, 'lang')
  if (language && isLanguage(language)) return goTo(`${draftPath({ ...params, lang: language })}/check`)
  const path = draftPath(params)
  if (only(fields, 'do') === 'save') {
    await draftAt(params.survey, params.draft)
    await codeFor(params.survey, params.draft)
    return goTo(`${path}/saved`)
  }
  const sending = await send(params.survey, params.draft, only(fields, 'answers') ?? '')
  const receipt = inDisplay(`${path}/receipt${lookOf(fields)}`, displayFrom(only(fields, 'display')))
  return goTo(afterSending(path, sending, receipt))
})

/** Once sent, the draft is gone, and only the address says in which way its person reads. */
function lookOf(fields: Fields): string {
  const way = Way.safeParse(only(fields, 'way'))
  return way.success ? `?way=${way.data}` : ''
}
