import { z } from 'zod'
import { CodeDocument } from '../../../components/layout/code-document'
import { ReceiptChoiceDocument } from '../../../components/receipt/receipt-choice-document'
import type { Language } from '../../../domain/language/languages'
import { documentResponse, goTo } from '../../../server/document'
import { startDraft } from '../../../server/responses/drafts'
import { allowOnly, only } from '../../../server/form'
import { giveTryBack, takeTry } from '../../../server/limits'
import { Refusal } from '../../../server/refusal'
import { responseBehind, takeBack } from '../../../server/responses/responses'
import { publishedSurvey } from '../../../server/surveys/surveys'
import { Lang, message, publicForm, publicPage } from '../../answer-with'
import { shellFor } from '../../public-shell'

const Address = z.object({ lang: Lang })

export const GET = publicPage(Address, ({ params }) => ask(params.lang, '', false))

export const POST = publicForm(Address, async ({ params: { lang }, fields, request }) => {
  allowOnly(fields, ['code', 'do'])
  const typed = (only(fields, 'code') ?? '').slice(0, 100)
  if (!typed.trim()) return ask(lang, typed, true)
  if (!(await takeTry('receipt', request))) return message(lang, 'too-many-tries', 429)
  const found = await responseBehind(typed)
  if (!found) return ask(lang, typed, true)
  await giveTryBack('receipt', request)
  switch (only(fields, 'do')) {
    case 'take-back':
      await takeBack(found.survey, found.id)
      return message(lang, 'erased', 200)
    case 'again':
      return again(lang, found)
    default:
      return choose(lang, typed, found.survey)
  }
})

async function ask(lang: Language, typed: string, wrong: boolean): Promise<Response> {
  const shell = await shellFor(lang, '/receipt')
  const problem = wrong ? shell.t('problems.receipt-code') : null
  return documentResponse(() => <CodeDocument {...shell} of="receipt" typed={typed} problem={problem} />)
}

async function choose(lang: Language, code: string, survey: string): Promise<Response> {
  const shell = await shellFor(lang, '/receipt')
  const title = shell.phrases(`${survey}.title`, (await publishedSurvey(survey))?.survey.title ?? survey).text
  const headers = { 'cache-control': 'no-store' }
  return documentResponse(() => <ReceiptChoiceDocument {...shell} {...{ code, title }} />, { headers })
}

/** A new, empty draft that takes the earlier response's place when it is sent. */
async function again(lang: Language, found: { survey: string; id: Uint8Array }): Promise<Response> {
  const token = await startDraft(found.survey, lang, { replaces: Buffer.from(found.id).toString('hex') })
  if (!token) throw new Refusal(410, 'closed')
  return goTo(`/${lang}/surveys/${found.survey}/d/${token}/taking-part`)
}
