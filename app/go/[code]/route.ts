import { z } from 'zod'
import { bestLanguage } from '../../../domain/language/languages'
import { goTo } from '../../../server/document'
import { surveyWithCode } from '../../../server/surveys/surveys'
import { message, publicPage } from '../../answer-with'

/**
 * A code as it stands on paper and posters, in any case. A letter after the hyphen tells which batch of paper it
 * came from; it is read, and not kept.
 */
const Code = z.string().regex(/^[a-z0-9]{4,8}(-[a-z0-9]{1,4})?$/i)
const Address = z.object({ code: Code }).transform(({ code }) => ({ lang: 'en' as const, code }))

/** Leads from a short printed address to its survey, in the best language. */
export const GET = publicPage(Address, async ({ params: { code }, request }) => {
  const lang = bestLanguage(request.headers.get('accept-language'))
  const survey = await surveyWithCode(code.split('-')[0]!.toLowerCase())
  return survey ? goTo(`/${lang}/surveys/${survey.id}`) : message(lang, 'not-found', 404)
})
