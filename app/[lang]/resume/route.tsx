import { z } from 'zod'
import { CodeDocument } from '../../../components/layout/code-document'
import type { Language } from '../../../domain/language/languages'
import { documentResponse, goTo } from '../../../server/document'
import { allowOnly, only } from '../../../server/form'
import { giveTryBack, takeTry } from '../../../server/limits'
import { draftBehind } from '../../../server/responses/return-codes'
import { Lang, message, publicForm, publicPage } from '../../answer-with'
import { shellFor } from '../../public-shell'

const Address = z.object({ lang: Lang })

export const GET = publicPage(Address, ({ params }) => ask(params.lang, '', false))

export const POST = publicForm(Address, async ({ params: { lang }, fields, request }) => {
  allowOnly(fields, ['code'])
  const typed = (only(fields, 'code') ?? '').slice(0, 100)
  if (!typed.trim()) return ask(lang, typed, true)
  if (!(await takeTry('resume', request))) return message(lang, 'too-many-tries', 429)
  const found = await draftBehind(typed)
  if (!found) return ask(lang, typed, true)
  await giveTryBack('resume', request)
  return goTo(`/${lang}/surveys/${found.survey}/d/${found.token}/next`)
})

async function ask(lang: Language, typed: string, wrong: boolean): Promise<Response> {
  const shell = await shellFor(lang, '/resume')
  const problem = wrong ? shell.t('problems.resume-code') : null
  return documentResponse(() => <CodeDocument {...shell} of="resume" typed={typed} problem={problem} />)
}
