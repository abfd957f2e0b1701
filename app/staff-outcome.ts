import { randomUUID } from 'node:crypto'
import { isUnreachable } from '../server/db'
import { log, placeOf } from '../server/log.mjs'
import { Refusal } from '../server/refusal'
import { serialize, type SetCookie } from '../server/set-cookie'

/** What came of a press: on to another page with a word about what was done, or what is wrong, by field. */
export type Outcome = Done | Wrong | Changed
type Wrong = {
  problems: Record<string, string>
  /** Seconds after which another try is worth it. */
  wait?: number
}
/** Somebody else saved in between: nothing was changed, and theirs is shown beside what was typed. */
type Changed = { changed: { by: string; rev: number; theirs: { label: string; words: string }[] } }
type Done = {
  to: string
  /** One sentence about what the person just did. */
  done?: string
  /** The press that takes it back. */
  undo?: { action: string; fields?: Record<string, string | string[]> }
  cookies?: SetCookie[]
  /** What the form that was sent has to show, like codes that are told once. */
  data?: unknown
}

/** Problems found in the middle of a change: it is taken back, and they are told. */
export class Problems extends Error {
  constructor(readonly problems: Record<string, string>) {
    super('A form was refused')
  }
}

const refusals: Record<number, string> = {
  400: 'This form could not be read. Nothing was changed. Go back, load the page again and try once more.',
  401: 'You are not signed in any more. Nothing was changed.',
  403: 'You may not do this. Nothing was changed.',
  404: 'There is nothing at this address. It may have been changed in the meantime.',
  413: 'This is more than can be sent at once. Nothing was changed.',
  415: 'This form could not be read. Nothing was changed.',
  500: 'Something went wrong on our side. Nothing was changed. Please try again in a moment.',
  503: 'We are busy. Nothing was changed. Please try again in a moment.',
}

/** A refusal in words: as data for our own forms, as a page for a bare browser. */
export function refused(status: number, reference?: string): Response {
  const text = refusals[status] ?? refusals[400]!
  return Response.json(
    { refused: reference ? `${text} (reference ${reference})` : text },
    { status, headers: { 'cache-control': 'no-store' } },
  )
}

/** Runs a change and answers it; whatever goes wrong ends in a sentence, never in a stack. */
export async function asOutcome(
  request: Request,
  work: () => Promise<Outcome | Response>,
): Promise<Response> {
  const plain = !request.headers.get('accept')?.includes('application/json')
  try {
    return await answerOf(await work(), plain)
  } catch (error) {
    if (error instanceof Response) return plain ? await inPlainWords(error) : error
    if (error instanceof Problems) return answerOf({ problems: error.problems }, plain)
    const answer = error instanceof Refusal ? refused(error.status) : faulty(error)
    return plain ? inPlainWords(answer) : answer
  }
}

function faulty(error: unknown): Response {
  const reference = randomUUID().slice(0, 8)
  log('error', 'request failed', { reference, ...placeOf(error) })
  return isUnreachable(error) ? refused(503) : refused(500, reference)
}

async function answerOf(outcome: Outcome | Response, plain: boolean): Promise<Response> {
  if (outcome instanceof Response) return outcome
  if ('problems' in outcome) {
    const answer = problemsAnswer(outcome)
    return plain ? inPlainWords(answer) : answer
  }
  if ('changed' in outcome) {
    const answer = Response.json(outcome, { status: 409, headers: { 'cache-control': 'no-store' } })
    return plain ? inPlainWords(answer) : answer
  }
  const { cookies = [], ...rest } = outcome
  const headers = new Headers({ 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', serialize(cookie))
  if (!plain) return Response.json(rest, { headers })
  headers.set('location', outcome.to)
  return new Response(null, { status: 303, headers })
}

function problemsAnswer({ problems, wait }: Wrong): Response {
  const later: Record<string, string> = wait ? { 'retry-after': String(wait) } : {}
  const headers = { 'cache-control': 'no-store', ...later }
  return Response.json({ problems }, { status: wait ? 429 : 422, headers })
}

/** Without our script a browser shows what we answer, so it gets words; Back keeps what was typed. */
async function inPlainWords(answer: Response): Promise<Response> {
  const said = (await answer.json()) as {
    refused?: string
    problems?: Record<string, string>
  } & Partial<Changed>
  const lines = said.refused
    ? [said.refused]
    : said.changed
      ? [`${said.changed.by} changed this since you opened it.`, ...said.changed.theirs.flatMap(linesOf)]
      : ['Please put this right:', ...Object.values(said.problems ?? {})]
  const text = `${lines.join('\n')}\n\nPress Back: what you typed is still there.\n`
  return new Response(text, {
    status: answer.status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}

function linesOf({ label, words }: { label: string; words: string }): string[] {
  return [`${label}:`, words]
}
