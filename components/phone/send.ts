import { fieldsFor } from '../../domain/questions/sent'
import { keptFrom } from '../../domain/responses/kept'
import type { Draft } from '../../domain/responses/draft'
import { wayOf } from '../../domain/ways/in-way'
import type { OnPhone, State } from './on-phone'

/** What came of a try: sent, with the receipt code; all is with us, and goes on at an address; or why not. */
export type Tried = { code: string } | { goTo: string } | { state: NotSent }

type NotSent = Exclude<State, 'saved' | 'sending' | 'unsaved'>

const PATIENCE = 30_000

/** Tries to send what is kept. Trying again after a reply was lost gets the same receipt. */
export async function trySending({ path, survey, draft: taken }: OnPhone, draft: Draft): Promise<Tried> {
  const patience = new AbortController()
  const tooLong = setTimeout(() => patience.abort(), PATIENCE)
  try {
    const reply = await fetch(`${path}/phone`, {
      method: 'POST',
      body: formOf(survey, taken.rev, draft),
      signal: patience.signal,
    })
    if (!reply.ok) return { state: refusals[reply.status] ?? 'waiting' }
    const { pathname, search } = new URL(reply.url, location.href)
    // A page of the network's own, like one that asks to sign in, is no answer of ours.
    if (!reply.redirected || !pathname.startsWith(`${path}/`)) return { state: 'waiting' }
    if (pathname !== `${path}/receipt`) return { goTo: pathname + search }
    const code = /class="code"[^>]*>([^<]+)</.exec(await reply.text())
    return code ? { code: code[1]! } : { goTo: pathname }
  } catch {
    return { state: 'waiting' }
  } finally {
    clearTimeout(tooLong)
  }
}

/** Refusals that trying again does not change. */
const refusals: Record<number, NotSent> = {
  400: 'refused',
  403: 'refused',
  404: 'gone',
  409: 'already',
  410: 'closed',
  413: 'refused',
  415: 'refused',
}

function formOf(survey: OnPhone['survey'], since: number, draft: Draft): URLSearchParams {
  const form = new URLSearchParams({
    'phone.version': String(draft.version),
    'phone.since': String(since),
    'phone.way': wayOf(survey),
  })
  const kept = keptFrom(draft, survey)
  for (const question of survey.sections.flatMap((section) => section.questions)) {
    const sent = kept[question.key]
    if (sent === null) form.append('phone.skipped', question.key)
    else if (sent !== undefined) for (const field of fieldsFor(question, sent)) form.append(...field)
  }
  return form
}
