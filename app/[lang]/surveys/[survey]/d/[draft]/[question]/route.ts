import { z } from 'zod'
import { kindOf } from '../../../../../../../domain/questions/question'
import { fieldsOf, sentFor } from '../../../../../../../domain/questions/sent'
import { newDraft, standing } from '../../../../../../../domain/responses/draft'
import { agreed } from '../../../../../../../domain/responses/taking-part'
import { stepAfter, wayThrough } from '../../../../../../../domain/surveys/route'
import { questionsOf } from '../../../../../../../domain/surveys/survey'
import { inWay } from '../../../../../../../domain/ways/in-way'
import { Way } from '../../../../../../../domain/ways/way'
import { draftAt, questionAt, saveAnswer } from '../../../../../../../server/responses/answering'
import { goTo } from '../../../../../../../server/document'
import { allowOnly, only } from '../../../../../../../server/form'
import { Refusal } from '../../../../../../../server/refusal'
import { publishedSurvey } from '../../../../../../../server/surveys/surveys'
import { publicForm, publicPage } from '../../../../../../answer-with'
import { DraftAddress, draftPath, stepPath } from '../draft-address'
import { otherWay, pressed, whereTo } from './after-press'
import { questionPage } from './question-page'

const Address = DraftAddress.extend({
  question: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number),
})

export const GET = publicPage(Address, async ({ params, query }) => {
  const open = await draftAt(params.survey, params.draft)
  const { draft, survey } = open
  const path = draftPath(params)
  if (!agreed(draft)) return goTo(`${path}/taking-part`)
  const stop = wayThrough(survey, draft.answers).find(({ number }) => number === params.question)
  if (!stop && params.question > questionsOf(survey).length) throw new Refusal(404, 'not-found')
  if (!stop) return goTo(stepPath(path, stepAfter(survey, standing(draft), params.question)))
  const { question, number } = stop
  const saved = draft.answers[question.key]
  const shown =
    draft.typed[question.key] ??
    (saved === null || saved === undefined ? undefined : kindOf(question).sent(saved))
  const because = query.has('problem')
    ? 'problem'
    : query.has('changed')
      ? 'changed'
      : query.has('from')
        ? 'check'
        : null
  return questionPage(open, { lang: params.lang, number, question, because, shown })
})

export const POST = publicForm(
  Address,
  async ({ params, fields }) => {
    const { survey, draft, question: number } = params
    const open = await draftAt(survey, draft)
    const question = questionAt(open, number)
    allowOnly(fields, ['rev', 'do', 'lang', 'way', 'in', ...fieldsOf(question)])
    const saved = await saveAnswer(open, number, {
      press: pressed(fields),
      sent: sentFor(question, fields),
      pageRev: Number(only(fields, 'rev') ?? open.draft.rev),
      language: params.lang,
      way: otherWay(open, fields),
    })
    return goTo(await whereTo(params, question, saved, fields))
  },
  async ({ params, fields }) => {
    const version = await publishedSurvey(params.survey)
    const asked = version && questionsOf(version.survey)[params.question - 1]
    if (!asked) throw new Refusal(404, 'not-found')
    const draft = {
      ...newDraft(params.survey, version.number, params.lang, Way.catch('words').parse(only(fields, 'in'))),
      rev: Number(only(fields, 'rev')) || 0,
    }
    const survey = inWay(version.survey, draft.way)
    const open = { token: params.draft, draft, survey, until: '' }
    const question = questionsOf(survey)[params.question - 1]!
    const shown = sentFor(question, fields)
    return questionPage(open, {
      lang: params.lang,
      number: params.question,
      question,
      because: 'busy',
      shown,
    })
  },
)
