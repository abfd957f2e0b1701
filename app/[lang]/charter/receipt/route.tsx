import { z } from 'zod'
import { ReceiptDocument } from '../../../../components/charter/receipt-document'
import { CodeDocument } from '../../../../components/layout/code-document'
import type { Language } from '../../../../domain/language/languages'
import { takeRatingsBack } from '../../../../server/charter/rating'
import { whatBecame, withdrawSupport } from '../../../../server/charter/receipt'
import { documentResponse, goTo } from '../../../../server/document'
import { allowOnly, only } from '../../../../server/form'
import { giveTryBack, takeTry } from '../../../../server/limits'
import { Lang, message, publicForm, publicPage } from '../../../answer-with'
import { openCharterFor } from '../../../charter-shell'
import { readingShellFor } from '../../../public-shell'

const Address = z.object({ lang: Lang })

export const GET = publicPage(Address, ({ params }) => ask(params.lang, '', false))

export const POST = publicForm(Address, async ({ params: { lang }, fields, request }) => {
  allowOnly(fields, ['code', 'do'])
  const typed = (only(fields, 'code') ?? '').slice(0, 100)
  if (!typed.trim()) return ask(lang, typed, true)
  if (!(await takeTry('receipt', request))) return message(lang, 'too-many-tries', 429)
  if (!(await whatBecame(typed))) return ask(lang, typed, true)
  await giveTryBack('receipt', request)
  if (only(fields, 'do') === 'withdraw') await withdrawSupport(typed)
  if (only(fields, 'do') === 'take-back') {
    await takeRatingsBack(typed)
    return goTo(`/${lang}/charter/review/taken-back`)
  }
  return tell(lang, typed)
})

async function ask(lang: Language, typed: string, wrong: boolean): Promise<Response> {
  const shell = await readingShellFor(lang, '/charter/receipt')
  const problem = wrong ? shell.t('problems.receipt-code') : null
  return documentResponse(() => (
    <CodeDocument {...shell} of="charter.receipt" typed={typed} problem={problem} />
  ))
}

async function tell(lang: Language, code: string): Promise<Response> {
  const { shell } = await openCharterFor(lang, '/receipt')
  const became = (await whatBecame(code))!
  return documentResponse(() => <ReceiptDocument {...shell} {...{ became, code }} />, {
    headers: { 'cache-control': 'no-store' },
  })
}
