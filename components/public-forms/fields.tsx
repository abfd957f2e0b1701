import type { ReactNode } from 'react'
import type { Problem, Sent } from '../../domain/forms/public-form'
import type { Words } from '../../domain/language/words'
import { FieldProblem } from './problems'

/** A form as it is shown: what was typed, and what is wrong with it. */
export type Shown = { t: Words; sent: Sent; problems: Problem[] }

type Asked = Shown & { name: string; label: string; hint?: string }

/** Several lines to write in, with the line about who reads them before the box. */
export function WordsField({ before, rows = 6, ...asked }: Asked & { before?: string; rows?: number }) {
  return (
    <Framed {...asked} before={before}>
      {(control) => <textarea {...control} className="field" rows={rows} spellCheck autoComplete="off" />}
    </Framed>
  )
}

/** One line to write in. */
export function LineField({ autoComplete, ...asked }: Asked & { autoComplete?: 'nickname' }) {
  return (
    <Framed {...asked}>
      {(control) => (
        <input {...control} className="field max-w-md" type="text" autoComplete={autoComplete ?? 'off'} />
      )}
    </Framed>
  )
}

type Control = { id: string; name: string; defaultValue?: string; dir: 'auto'; 'aria-describedby'?: string }
type Frame = Asked & { before?: string; children: (control: Control) => ReactNode }

/** What stands before a box to write in: its name, what helps, and what is wrong; the box says so too. */
function Framed({ t, sent, problems, name, label, hint, before, children }: Frame) {
  const wrong = problems.some(({ field }) => field === name)
  const told = [hint && `${name}-hint`, before && `${name}-before`, wrong && `${name}-problem`]
  return (
    <div className={wrong ? 'wrong' : undefined}>
      <label htmlFor={name} className="text-[1.15em] font-bold">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      )}
      {before && (
        <p id={`${name}-before`} className="panel mt-3 text-[0.9em]">
          {before}
        </p>
      )}
      <FieldProblem t={t} problems={problems} field={name} />
      {children({
        ...{ id: name, name, defaultValue: sent[name], dir: 'auto' },
        'aria-describedby': told.filter(Boolean).join(' ') || undefined,
      })}
    </div>
  )
}

type Cards = Shown & { name: string; legend: string; options: [value: string, label: string][] }

/** One of a few, as cards that are whole the target. */
export function ChoiceCards({ t, sent, problems, name, legend, options }: Cards) {
  const wrong = problems.some(({ field }) => field === name)
  return (
    <fieldset
      className={wrong ? 'wrong' : undefined}
      aria-describedby={wrong ? `${name}-problem` : undefined}
    >
      <legend className="text-[1.15em] font-bold">{legend}</legend>
      <FieldProblem t={t} problems={problems} field={name} />
      {options.map(([value, label], at) => (
        <div key={value} className="card">
          <input
            type="radio"
            id={`${name}-${at}`}
            name={name}
            value={value}
            defaultChecked={sent[name] === value}
          />
          <label htmlFor={`${name}-${at}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  )
}
