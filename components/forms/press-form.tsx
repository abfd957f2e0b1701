'use client'
import { useState, type FormEvent } from 'react'
import { send } from './send'

type Props = {
  action: string
  label: string
  /** Who or what it is about, when the label alone does not say. */
  about?: string
  /** What travels along; a list goes as one field several times, like ticks. */
  fields?: Record<string, string | string[]>
  look?: 'plain' | 'secondary' | 'bar' | 'link'
}

const looks = { plain: 'button', secondary: 'button secondary', bar: 'bar-button', link: 'link-button' }

/** One button that does one thing. */
export function PressForm({ action, label, about, fields = {}, look = 'secondary' }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const press = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setProblem(null)
    const answer = await send(action, new FormData(event.currentTarget))
    if ('signIn' in answer) location.assign(answer.signIn)
    if ('problems' in answer) setProblem(Object.values(answer.problems)[0] ?? null)
  }
  return (
    <form method="post" action={action} onSubmit={press} className="press">
      {Object.entries(fields).flatMap(([name, values]) =>
        [values].flat().map((value) => <input key={name + value} type="hidden" name={name} value={value} />),
      )}
      <button type="submit" className={looks[look]}>
        {label}
        {about && <span className="vh"> {about}</span>}
      </button>
      {problem && (
        <p className="error-text" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
