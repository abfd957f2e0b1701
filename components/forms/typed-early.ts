'use client'
import { useEffect, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'

type Typed = Record<string, string | string[]>

/** Puts back what somebody typed, ticked or had filled in before our script woke up and took the fields over. */
export function useTypedEarly<V extends FieldValues>(action: string, { setValue }: UseFormReturn<V>): void {
  const [early] = useState(() => typedEarly(action))
  useEffect(() => {
    for (const [name, value] of Object.entries(early)) setValue(name as never, value as never)
  }, [early, setValue])
}

/** By field; nothing on the server, where nobody can have typed. */
function typedEarly(action: string): Typed {
  if (typeof document === 'undefined') return {}
  const form = [...document.forms].find((one) => one.getAttribute('action') === action)
  const typed: Typed = {}
  for (const control of form?.elements ?? []) {
    // Some browsers bring back what a script wrote into a hidden field of a page that was left.
    if (control instanceof HTMLInputElement && control.type === 'hidden') continue
    if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
      if (control.checked !== control.defaultChecked) typed[control.name] = ticked(form!, control)
    } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
      if (control.value !== control.defaultValue) typed[control.name] = control.value
    } else if (control instanceof HTMLSelectElement) {
      const start = [...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0]
      if (control.value !== start?.value) typed[control.name] = control.value
    }
  }
  return typed
}

function ticked(form: HTMLFormElement, { name, type }: HTMLInputElement): string | string[] {
  const all = new FormData(form).getAll(name).map(String)
  return type === 'radio' ? (all[0] ?? '') : all
}
