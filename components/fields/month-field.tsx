import type { QuestionOf } from '../../domain/questions/question'
import type { FieldProps } from './field-props'
import { QuestionGroup } from './question-frame'

/** A month (as a number or a name) and a year. */
export function MonthField(props: FieldProps<QuestionOf<'month'>>) {
  const { question, shown, t } = props
  const parts = shown && typeof shown === 'object' && !Array.isArray(shown) ? shown : {}
  return (
    <QuestionGroup {...props} extra={t('question.monthHint')}>
      <div className="flex flex-wrap gap-4 mt-4">
        {(['month', 'year'] as const).map((part) => (
          <div key={part}>
            <label htmlFor={`q-${part}`}>{t(`question.${part}`)}</label>
            <input
              className="field max-w-40"
              type="text"
              id={`q-${part}`}
              name={`${question.key}.${part}`}
              defaultValue={parts[part] ?? ''}
              inputMode={part === 'year' ? 'numeric' : undefined}
              autoComplete="off"
            />
          </div>
        ))}
      </div>
    </QuestionGroup>
  )
}
