import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isLanguage, type Language } from '../domain/language/languages'
import { MessageDocument, type Message, type Onward } from '../components/layout/message-document'
import { isUnreachable } from '../server/db'
import { inTheirDisplay } from '../server/display'
import { documentResponse } from '../server/document'
import { readForm, type Fields } from '../server/form'
import { log, placeOf } from '../server/log.mjs'
import { Refusal } from '../server/refusal'
import { shellFor } from './public-shell'

/** The language in an address. */
export const Lang = z.custom<Language>((text) => typeof text === 'string' && isLanguage(text))
/** A survey's id in an address. */
export const SurveyId = z.string().regex(/^[a-z0-9_]{1,60}$/)
/** A draft's secret in an address: 128 bits. */
export const Token = z.string().regex(/^[A-Za-z0-9_-]{22}$/)

type Params = { lang: Language }
type Visit<P> = { params: P; query: URLSearchParams; request: Request }
type Context = { params: Promise<unknown> }

/** A public page that anyone may read: its address is checked, and whatever goes wrong ends in plain words. */
export function publicPage<P extends Params>(
  Address: z.ZodType<P>,
  show: (visit: Visit<P>) => Promise<Response>,
) {
  return async (request: Request, context: Context): Promise<Response> =>
    inPlainWords(request, context, async () => show(await visit(Address, request, context)))
}

/**
 * A public form that anyone may send from our own pages. `whenBusy` is the page to show, with all that was typed,
 * when the database cannot answer.
 */
export function publicForm<P extends Params>(
  Address: z.ZodType<P>,
  act: (visit: Visit<P> & { fields: Fields }) => Promise<Response>,
  whenBusy?: (visit: Visit<P> & { fields: Fields }) => Promise<Response>,
) {
  return async (request: Request, context: Context): Promise<Response> =>
    inPlainWords(request, context, async () => {
      const here = await visit(Address, request, context)
      const sent = { ...here, fields: await readForm(request) }
      try {
        return await act(sent)
      } catch (error) {
        if (!whenBusy || !isUnreachable(error)) throw error
        log('warn', 'database unreachable', placeOf(error))
        return await whenBusy(sent)
      }
    })
}

/** One of our message pages, like "we cannot find that page". */
export async function message(
  language: Language,
  says: Message,
  status: number,
  values?: Record<string, string>,
  onward?: Onward,
): Promise<Response> {
  const shell = await shellFor(language)
  const headers: Record<string, string> = status === 503 ? { 'retry-after': '10' } : {}
  return documentResponse(() => <MessageDocument {...shell} message={says} {...{ values, onward }} />, {
    status,
    headers,
  })
}

async function visit<P>(Address: z.ZodType<P>, request: Request, context: Context): Promise<Visit<P>> {
  const params = Address.safeParse(await context.params)
  if (!params.success) throw new Refusal(404, 'not-found')
  return { params: params.data, query: new URL(request.url).searchParams, request }
}

async function inPlainWords(
  request: Request,
  context: Context,
  answer: () => Promise<Response>,
): Promise<Response> {
  const answered = await answer().catch((error: unknown) => sayingWhy(error, context))
  return inTheirDisplay(answered, request)
}

async function sayingWhy(error: unknown, context: Context): Promise<Response> {
  const params = (await context.params) as Record<string, string | undefined>
  const language = params.lang && isLanguage(params.lang) ? params.lang : 'en'
  if (error instanceof Refusal)
    return message(language, error.says, error.status, undefined, onwardFrom(error, params))
  const reference = randomUUID().slice(0, 8)
  log('error', 'request failed', { reference, ...placeOf(error) })
  return isUnreachable(error)
    ? message(language, 'busy', 503)
    : message(language, 'fault', 500, { reference })
}

/** On to the next question where one is not asked any more, and to the code where answers were sent: its reply may have been lost. */
function onwardFrom(
  refusal: Refusal,
  { lang, survey, draft }: Record<string, string | undefined>,
): Onward | undefined {
  const path = `/${lang}/surveys/${survey}/d/${draft}`
  if (refusal.says === 'not-asked') return { to: `${path}/next`, words: 'messages.carryOn' }
  if (refusal.says === 'already-sent') return { to: `${path}/receipt`, words: 'thanks.codeHeading' }
  return undefined
}
