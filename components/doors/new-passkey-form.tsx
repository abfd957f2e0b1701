'use client'
import { startRegistration } from '@simplewebauthn/browser'
import { useState, type FormEvent } from 'react'
import { send } from '../forms/send'
import { passkeyTrouble, questionIn } from './passkey-question'

type Props = {
  action: string
  ask: string
  from: string
  look?: 'secondary'
  whenDone?: (data: unknown) => void
}

/** Adds a passkey: the browser makes it, whoever holds the device unlocks it, and it gets a name to know it by. */
export function NewPasskeyForm({ action, ask, from, look, whenDone }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const add = async (fields: FormData): Promise<string | null> => {
    const question = await questionIn(ask)
    if ('problem' in question) return question.problem
    const made = await startRegistration({ optionsJSON: question.options }).catch(passkeyTrouble)
    if (typeof made === 'string') return made
    fields.set('credential', JSON.stringify(made))
    const said = await send(action, fields, Boolean(whenDone))
    if ('problems' in said) return Object.values(said.problems)[0] ?? null
    if ('to' in said) whenDone?.(said.data)
    return null
  }
  const press = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setProblem(null)
    setProblem(await add(new FormData(event.currentTarget)))
    setBusy(false)
  }
  return (
    <form method="post" action={action} onSubmit={press} className="staff-form">
      <input type="hidden" name="from" value={from} />
      <div className="form-field">
        <label htmlFor="label">A name for it</label>
        <p id="label-hint" className="hint">
          To know it by later, like “My work phone”. You may leave this empty.
        </p>
        <input id="label" name="label" className="field" autoComplete="off" aria-describedby="label-hint" />
      </div>
      <p className="form-buttons">
        <button type="submit" className={look ? `button ${look}` : 'button'} aria-disabled={busy}>
          Add a passkey
        </button>
      </p>
      {problem && (
        <p className="error-text" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
