import type { ReactNode } from 'react'
import type { Question } from '../../domain/questions/question'
import { Said } from '../layout/said'
import { SaidLines } from '../layout/said-lines'
import { Picture } from '../pictures/picture'
import type { FieldProps } from './field-props'

/** The question as heading of a group, its hint and its problem, around the controls that answer it. */
export function QuestionGroup({
  children,
  extra,
  ...props
}: FieldProps<Question> & { children: ReactNode; extra?: string }) {
  return (
    <fieldset
      aria-describedby={describedBy(props, extra)}
      className={props.problem ? 'wrong' : undefined}
      data-question=""
    >
      <legend>
        <h1>
          <QuestionText {...props} />
        </h1>
      </legend>
      <HintAndProblem {...props} extra={extra} />
      {children}
    </fieldset>
  )
}

/** The question itself; in Easy Read and pictures with its picture where lines begin, and one idea a line. */
export function QuestionText({ question, way, own, tell }: FieldProps<Question>) {
  const phrase = tell('text', question.text)
  if (way === 'words') return <Said phrase={phrase} />
  return (
    <span className="asked">
      {question.picture && <Picture name={question.picture} size={72} own={own} />}
      <span>
        <SaidLines phrase={phrase} />
      </span>
    </span>
  )
}

/** The lines under a question: its hint, what the kind adds, and what is wrong. */
export function HintAndProblem({
  question,
  problem,
  way,
  t,
  tell,
  extra,
}: FieldProps<Question> & { extra?: string }) {
  const hint = question.hint && tell('hint', question.hint)
  return (
    <>
      {hint && (
        <p id="hint" className={way === 'words' ? 'hint mt-2' : 'mt-4'}>
          {way === 'words' ? <Said phrase={hint} /> : <SaidLines phrase={hint} />}
        </p>
      )}
      {extra && (
        <p id="how" className={way === 'words' ? 'hint mt-2' : 'mt-4'}>
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
