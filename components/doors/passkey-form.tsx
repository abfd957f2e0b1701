'use client'
import { startAuthentication } from '@simplewebauthn/browser'
import { useState, type FormEvent } from 'react'
import { send } from '../forms/send'
import { passkeyTrouble, questionIn } from './passkey-question'

/** One button that signs in with a passkey: the browser asks which, and whoever holds it unlocks it. */
export function PasskeyForm({ from, label }: { from: string; label: string }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const press = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setProblem(null)
    setProblem(await signIn(new FormData(event.currentTarget)))
    setBusy(false)
  }
  return (
    <form method="post" action="/staff/sign-in/passkey" onSubmit={press} className="press">
      <input type="hidden" name="from" value={from} />
      <button type="submit" className="button secondary" aria-disabled={busy}>
        {label}
      </button>
      {problem && (
        <p className="error-text" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}

/** Signs in and goes on; or says in words why not. */
async function signIn(fields: FormData): Promise<string | null> {
  const question = await questionIn('/staff/sign-in/passkey/question')
  if ('problem' in question) return question.problem
  const answer = await startAuthentication({ optionsJSON: question.options }).catch(passkeyTrouble)
  if (typeof answer === 'string') return answer
  fields.set('credential', JSON.stringify(answer))
  const said = await send('/staff/sign-in/passkey', fields)
  return 'problems' in said ? (Object.values(said.problems)[0] ?? null) : null
}
