'use client'
import type { ReactNode } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'

/** What stands beside a field. */
export type Said = { name: string; label: string; hint?: ReactNode }
type Choice = { value: string; label: string; hint?: string }

/** What a field is registered with, what is wrong with it, and what stands in it before any script runs. */
export function useField(name: string, hint: ReactNode) {
  const { register, formState } = useFormContext()
  const problem = formState.errors[name]?.message as string | undefined
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ')
  const aria = { 'aria-invalid': problem ? true : undefined, 'aria-describedby': described || undefined }
  const start: unknown = formState.defaultValues?.[name]
  return { registered: register(name), problem, aria, start }
}

/** A label, a hint and what is wrong, around a control. */
export function Around({
  name,
  label,
  hint,
  problem,
  children,
}: Omit<Said, 'label'> & { label: ReactNode; problem?: string; children: ReactNode }) {
  return (
    <div className={problem ? 'form-field wrong' : 'form-field'}>
      <label htmlFor={name}>{label}</label>
      <Beside {...{ name, hint, problem }} />
      {children}
    </div>
  )
}

/** The lines under a label: its hint, and what is wrong. */
export function Beside({ name, hint, problem }: { name: string; hint?: ReactNode; problem?: string }) {
  return (
    <>
      {hint && (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${name}-problem`} className="error-text">
          <span className="vh">Error: </span>
          {problem}
        </p>
      )}
    </>
  )
}

type TextKind = {
  type?: 'text' | 'email' | 'date' | 'search'
  autoComplete?: string
  inputMode?: 'numeric'
  narrow?: boolean
  spellCheck?: boolean
}

/** One line of text. */
export function TextField({ name, label, hint, narrow, type = 'text', ...kind }: Said & TextKind) {
  const { registered, problem, aria, start } = useField(name, hint)
  return (
    <Around {...{ name, label, hint, problem }}>
      <input
        id={name}
        type={type}
        defaultValue={textOf(start)}
        className={narrow ? 'field narrow' : 'field'}
        {...kind}
        {...aria}
        {...registered}
      />
    </Around>
  )
}

/** Several lines of text. */
export function LongField({ name, label, hint, rows = 5, dir }: Said & { rows?: number; dir?: 'auto' }) {
  const { registered, problem, aria, start } = useField(name, hint)
  return (
    <Around {...{ name, label, hint, problem }}>
      <textarea
        id={name}
        rows={rows}
        dir={dir}
        className="field"
        defaultValue={textOf(start)}
        {...aria}
        {...registered}
      />
    </Around>
  )
}

/** One of a list, folded away. */
export function SelectField({ name, label, hint, options }: Said & { options: Choice[] }) {
  const { registered, problem, aria, start } = useField(name, hint)
  return (
    <Around {...{ name, label, hint, problem }}>
      <select id={name} className="field" defaultValue={textOf(start)} {...aria} {...registered}>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Around>
  )
}

type Offered = Said & { options: Choice[]; several?: boolean }

/** One of a few, or several of them, all to be seen. */
export function ChoiceField({ name, label, hint, options, several }: Offered) {
  const { registered, problem, aria, start } = useField(name, hint)
  return (
    <fieldset
      className={problem ? 'form-field wrong' : 'form-field'}
      aria-describedby={aria['aria-describedby']}
    >
      <legend>{label}</legend>
      <Beside {...{ name, hint, problem }} />
      {options.map(({ value, label: words, hint: more }, at) => (
        <div key={value} className="tick">
          <input
            id={at ? `${name}-${value}` : name}
            type={several ? 'checkbox' : 'radio'}
            value={value}
            defaultChecked={[start].flat().includes(value)}
            aria-describedby={more && `${name}-${value}-hint`}
            {...registered}
          />
          <label htmlFor={at ? `${name}-${value}` : name}>{words}</label>
          {more && (
            <p id={`${name}-${value}-hint`} className="hint">
              {more}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  )
}

/** A value that travels with the form and is not shown. */
export function HiddenField({ name }: { name: string }) {
  const { register } = useFormContext()
  // A default value would be put back at the next drawing: of a hidden field it is the value itself.
  const value: unknown = useWatch({ name })
  return <input type="hidden" {...register(name)} value={textOf(value) ?? ''} />
}

function textOf(start: unknown): string | undefined {
  return start === undefined || start === null ? undefined : String(start)
}
