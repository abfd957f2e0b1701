'use client'
import type { ReactNode, Ref } from 'react'
import { useFormState } from 'react-hook-form'

/** What is wrong with the form, first in it, with links to the places to put it right. */
export function FormProblems({ ref, children }: { ref: Ref<HTMLDivElement>; children?: ReactNode }) {
  const { errors } = useFormState()
  const found = Object.entries(errors).map(([name, error]) => ({ name, text: String(error?.message ?? '') }))
  if (!found.length)
    return (
      <div ref={ref} tabIndex={-1} role={children ? 'alert' : undefined}>
        {children}
      </div>
    )
  return (
    <div ref={ref} tabIndex={-1} className="error-summary" role="alert" aria-label="There is a problem">
      <p>
        <strong>There is a problem</strong>
      </p>
      <ul>
        {found.map(({ name, text }) => (
          <li key={name}>{name === 'root' ? text : <a href={`#${name}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
