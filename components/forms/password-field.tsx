'use client'
import { useState } from 'react'
import { Around, useField, type Said } from './form-fields'

/** A password, hidden unless its writer wants to see it. */
export function PasswordField({ name, label, hint, autoComplete }: Said & { autoComplete: string }) {
  const { registered, problem, aria } = useField(name, hint)
  const [shown, setShown] = useState(false)
  return (
    <Around {...{ name, label, hint, problem }}>
      <div className="with-button">
        <input
          id={name}
          type={shown ? 'text' : 'password'}
          className="field"
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          {...aria}
          {...registered}
        />
        <button type="button" className="button secondary" onClick={() => setShown(!shown)}>
          {shown ? 'Hide' : 'Show'}
          <span className="vh"> {label.toLowerCase()}</span>
        </button>
      </div>
    </Around>
  )
}
