import type { ReactNode } from 'react'
import type { Question } from '../../domain/questions/question'
import { Said } from '../layout/said'
import type { FieldProps } from './field-props'

/** The question as heading of a group, its hint and its problem, around the controls that answer it. */
export function QuestionGroup({
  children,
  extra,
  ...props
}: FieldProps<Question> & { children: ReactNode; extra?: string }) {
  const { question, problem, tell } = props
  return (
    <fieldset aria-describedby={describedBy(props, extra)} className={problem ? 'wrong' : undefined}>
      <legend>
        <h1>
          <Said phrase={tell('text', question.text)} />
        </h1>
      </legend>
      <HintAndProblem {...props} extra={extra} />
      {children}
    </fieldset>
  )
}

/** The lines under a question: its hint, what the kind adds, and what is wrong. */
export function HintAndProblem({
  question,
  problem,
  t,
  tell,
  extra,
}: FieldProps<Question> & { extra?: string }) {
  return (
    <>
      {question.hint && (
        <p id="hint" className="hint mt-2">
          <Said phrase={tell('hint', question.hint)} />
        </p>
      )}
      {extra && (
        <p id="how" className="hint mt-2">
          {extra}
        </p>
      )}
      {problem && (
        <p id="problem" className="error-text">
          <span className="vh">{t('question.error')}</span> {problem}
        </p>
      )}
    </>
  )
}

/** The ids of the lines that describe a control, for aria-describedby. */
export function describedBy({ question, problem }: FieldProps<Question>, extra?: string, more?: string) {
  const ids = [question.hint && 'hint', extra && 'how', problem && 'problem', more]
  return ids.filter(Boolean).join(' ') || undefined
}
