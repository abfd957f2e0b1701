import type { Way } from '../domain/ways/way'
import { postForm, raw, type Reply } from './raw-request'

/** A draft that was started and agreed to without a browser: its address, without a slash at the end. */
export async function aDraft(home: string, survey: string, way: Way = 'words'): Promise<string> {
  const started = await postForm(home, `/en/surveys/${survey}`, { way })
  const draft = String(started.headers.location).replace(/\/taking-part$/, '')
  await postForm(home, `${draft}/taking-part`, { taking_part: 'yes' })
  return draft
}

/** Goes through every question: gives these answers, by question number, and skips the rest. Ends at the check. */
export async function answerDraft(
  home: string,
  draft: string,
  answers: Record<number, Record<string, string> | string>,
): Promise<void> {
  let next = `${draft}/1`
  for (let pages = 0; !next.endsWith('/check'); pages++) {
    const number = Number(next.split('/').at(-1))
    const reply = await postForm(home, next, answers[number] ?? { do: 'skip' })
    next = String(reply.headers.location)
    if (reply.status !== 303 || pages > 90) throw new Error(`${reply.status} at question ${number}: ${next}`)
  }
}

/** What the check page would send for these answers. */
export async function whatToSend(home: string, draft: string): Promise<Record<string, string>> {
  const { text } = await raw(home, `${draft}/check`)
  return { do: 'send', answers: text.match(/name="answers" value="([^"]+)"/)![1]! }
}

/** Sends a draft as its check page would, and answers the receipt code. */
export async function sendDraft(home: string, draft: string): Promise<string> {
  await postForm(home, `${draft}/check`, await whatToSend(home, draft))
  return receiptIn(await raw(home, `${draft}/receipt`))
}

/** The receipt code in a page. */
export function receiptIn({ text }: Reply): string {
  return text.match(/\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/)![0]
}

/** The secret in a draft's address. */
export function tokenOf(draft: string): string {
  return draft.split('/').at(-1)!
}
