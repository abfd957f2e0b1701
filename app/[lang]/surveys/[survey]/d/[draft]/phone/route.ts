import { z } from 'zod'
import { agreed } from '../../../../../../../domain/responses/taking-part'
import { fieldsOf, sentFor } from '../../../../../../../domain/questions/sent'
import { questionsOf, type Survey } from '../../../../../../../domain/surveys/survey'
import { inWay } from '../../../../../../../domain/ways/in-way'
import { Way } from '../../../../../../../domain/ways/way'
import { draftAt } from '../../../../../../../server/responses/answering'
import { goTo } from '../../../../../../../server/document'
import { allowOnly, only, type Fields } from '../../../../../../../server/form'
import { Refusal } from '../../../../../../../server/refusal'
import { sendFromPhone, type OnPhone } from '../../../../../../../server/responses/sending-from-phone'
import { publishedSurvey, surveyVersion } from '../../../../../../../server/surveys/surveys'
import { publicForm, publicPage } from '../../../../../../answer-with'
import { afterSending } from '../after-sending'
import { DraftAddress, draftPath } from '../draft-address'
import { phonePage } from './phone-page'

/** All that is left of the survey as one document, which a phone keeps only when its person says so there. */
export const GET = publicPage(DraftAddress, async ({ params }) => {
  const open = await draftAt(params.survey, params.draft)
  if (!agreed(open.draft)) return goTo(`${draftPath(params)}/taking-part`)
  return phonePage(open, params.lang)
})

/** Takes everything that a phone kept, and sends it. */
export const POST = publicForm(DraftAddress, async ({ params, fields }) => {
  const sending = await sendFromPhone(params.survey, params.draft, await onPhone(params.survey, fields))
  return goTo(afterSending(draftPath(params), sending))
})

/** With a dot, so that no question is called the same. */
const OURS = ['phone.version', 'phone.since', 'phone.way', 'phone.skipped']
const Taken = z.object({ version: z.coerce.number().int().min(1), since: z.coerce.number().int(), way: Way })

/** What was sent from a phone; refused when it is no version of this survey, or holds what that does not ask. */
async function onPhone(id: string, fields: Fields): Promise<OnPhone> {
  const taken = Taken.safeParse({
    version: only(fields, 'phone.version'),
    since: only(fields, 'phone.since'),
    way: only(fields, 'phone.way'),
  })
  const newest = await publishedSurvey(id)
  if (!newest) throw new Refusal(404, 'not-found')
  if (!taken.success || taken.data.version > newest.number) throw new Refusal(400, 'not-understood')
  const survey = inWay((await surveyVersion(id, taken.data.version)).survey, taken.data.way)
  allowOnly(fields, [...OURS, ...questionsOf(survey).flatMap(fieldsOf)])
  return { ...taken.data, kept: keptIn(fields, survey) }
}

function keptIn(fields: Fields, survey: Survey): OnPhone['kept'] {
  const skipped = fields.get('phone.skipped') ?? []
  const all = questionsOf(survey).map((question) => [
    question.key,
    skipped.includes(question.key) ? null : sentFor(question, fields),
  ])
  return Object.fromEntries(all.filter(([, sent]) => sent !== undefined))
}
