import type { Question, QuestionOf } from '../../domain/questions/question'
import type { FieldProps } from './field-props'
import { describedBy, HintAndProblem, QuestionText } from './question-frame'

/** One line of text. No maxlength: people may write on and then shorten. */
export function ShortTextField(props: FieldProps<QuestionOf<'short_text'>>) {
  return (
    <TextFrame {...props} limit={props.question.limit}>
      {(describe) => (
        <input
          className="field"
          type="text"
          id="q-text"
          name={props.question.key}
          defaultValue={textOf(props)}
          dir="auto"
          spellCheck
          autoCapitalize="sentences"
          autoComplete="off"
          enterKeyHint="next"
          aria-describedby={describe}
        />
      )}
    </TextFrame>
  )
}

/** Several lines of text with a count that never blocks. */
export function LongTextField(props: FieldProps<QuestionOf<'long_text'>>) {
  return (
    <TextFrame {...props} limit={props.question.limit}>
      {(describe) => (
        <textarea
          className="field"
          id="q-text"
          name={props.question.key}
          rows={6}
          defaultValue={textOf(props)}
          dir="auto"
          spellCheck
          autoComplete="off"
          aria-describedby={describe}
        />
      )}
    </TextFrame>
  )
}

type FrameProps = FieldProps<Question> & { limit: number; children: (describe: string) => React.ReactNode }

function TextFrame({ children, limit, ...props }: FrameProps) {
  const { problem, t } = props
  const start = t('question.limit', { n: limit })
  return (
    <div className={problem ? 'wrong' : undefined} data-question="">
      <h1>
        <label htmlFor="q-text">
          <QuestionText {...props} />
        </label>
      </h1>
      <HintAndProblem {...props} />
      <p id="read-by" className="panel mt-4 text-[0.9em]">
        {props.readBy}
      </p>
      {children(describedBy(props, undefined, 'read-by count')!)}
      <p
        id="count"
        className="hint mt-2"
        data-counts="q-text"
        data-limit={limit}
        data-start={start}
        data-left={t('question.left', { n: '{n}' })}
        data-over={t('question.over', { n: '{n}' })}
      >
        {start}
      </p>
    </div>
  )
}

function textOf({ shown }: FieldProps<Question>): string {
  return typeof shown === 'string' ? shown : ''
}
