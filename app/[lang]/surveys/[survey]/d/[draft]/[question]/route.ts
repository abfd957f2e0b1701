import { z } from 'zod'
import { isLanguage } from '../../../../../../../domain/language/languages'
import { newDraft } from '../../../../../../../domain/responses/draft'
import {
  kindOf,
  optionsOf,
  valuesOf,
  type Answer,
  type Question,
} from '../../../../../../../domain/questions/question'
import { fieldsOf, sentFor } from '../../../../../../../domain/questions/sent'
import { agreed } from '../../../../../../../domain/responses/taking-part'
import { standing } from '../../../../../../../domain/responses/draft'
import { stepAfter, wayThrough } from '../../../../../../../domain/surveys/route'
import { questionsOf } from '../../../../../../../domain/surveys/survey'
import {
  draftAt,
  questionAt,
  saveAnswer,
  type Press,
  type Saved,
} from '../../../../../../../server/answering'
import { goTo } from '../../../../../../../server/document'
import { allowOnly, only, type Fields } from '../../../../../../../server/form'
import { Refusal } from '../../../../../../../server/refusal'
import { codeFor } from '../../../../../../../server/return-codes'
import { publishedSurvey } from '../../../../../../../server/surveys'
import { publicForm, publicPage } from '../../../../../../answer-with'
import { DraftAddress, draftPath, stepPath } from '../draft-address'
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
    allowOnly(fields, ['rev', 'do', 'lang', ...fieldsOf(question)])
    const saved = await saveAnswer(open, number, {
      press: pressed(fields),
      sent: sentFor(question, fields),
      pageRev: Number(only(fields, 'rev') ?? open.draft.rev),
      language: params.lang,
    })
    return goTo(await whereTo(params, question, saved, fields))
  },
  async ({ params, fields }) => {
    const version = await publishedSurvey(params.survey)
    const question = version && questionsOf(version.survey)[params.question - 1]
    if (!question) throw new Refusal(404, 'not-found')
    const draft = {
      ...newDraft(params.survey, version.number, params.lang),
      rev: Number(only(fields, 'rev')) || 0,
    }
    const open = { token: params.draft, draft, survey: version.survey, until: '' }
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

function pressed(fields: Fields): Press {
  if (only(fields, 'lang')) return 'keep'
  const button = only(fields, 'do') ?? 'continue'
  if (button === 'save' || button === 'display') return 'keep'
  if (button !== 'continue' && button !== 'skip') throw new Refusal(400, 'not-understood')
  return button
}

async function whereTo(
  params: z.infer<typeof Address>,
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
  const pausing = only(fields, 'do') === 'save'
  if (pausing) await codeFor(params.survey, params.draft)
  if (asksForSupport(question, saved.answer)) return `${here}/support${pausing ? '?then=saved' : ''}`
  if (pausing) return `${path}/saved`
  if (leadsElsewhere(question, saved.answer)) return `${here}/other`
  return stepPath(path, stepAfter(saved.open.survey, standing(saved.open.draft), params.question))
}

function asksForSupport(question: Question, answer: Answer | null | undefined): boolean {
  return valuesOf(answer).some((value) => question.supportIf?.includes(value))
}

function leadsElsewhere(question: Question, answer: Answer | null | undefined): boolean {
  return optionsOf(question).some((option) => option.leadsTo && valuesOf(answer).includes(option.value))
}
