import { tellDone } from './done'

/** What the server said to a form: it is done, it was refused with reasons, or somebody must sign in first. */
export type Answer =
  | { to: string; done?: string; data?: unknown }
  | { problems: Record<string, string> }
  | { changed: Changed }
  | { signIn: string }

/** What somebody else saved since a page was opened: who, as which rev, and what it says. */
export type Changed = { by: string; rev: number; theirs: { label: string; words: string }[] }

/** Sends a form as the browser itself would, and goes where the answer says. */
export async function send(action: string, fields: FormData, stay = false): Promise<Answer> {
  const body = new URLSearchParams()
  for (const [name, value] of fields) body.append(name, String(value))
  const sent = await fetch(action, { method: 'POST', body, headers: { accept: 'application/json' } }).catch(
    () => null,
  )
  if (!sent)
    return { problems: { root: 'There is no connection. Nothing was saved. Try again in a moment.' } }
  const said = await sent.json().catch(() => ({}))
  if (sent.status === 401 && !said.problems) return { signIn: signInAddress() }
  if (said.problems) return { problems: rooted(said.problems) }
  if (said.changed) return { changed: said.changed }
  if (!sent.ok) return { problems: { root: said.refused ?? 'Something went wrong. Nothing was saved.' } }
  if (stay) return said
  tellDone(said)
  location.assign(said.to)
  return said
}

function rooted({ '': root, ...rest }: Record<string, string>): Record<string, string> {
  return root ? { root, ...rest } : rest
}

function signInAddress(): string {
  return `/staff/sign-in?from=${encodeURIComponent(location.pathname + location.search)}`
}
