import type { QuestionOf } from '../../domain/questions/question'
import { chosenIn, type FieldProps } from './field-props'
import { OptionCards } from './option-cards'
import { QuestionGroup } from './question-frame'

/** Several options as tick boxes, those that stand alone last after "or". */
export function ChoicesField(props: FieldProps<QuestionOf<'choices' | 'ranking'>>) {
  const { question, t } = props
  const all = t(props.way === 'words' ? 'question.allThatApply' : 'question.allOfThem')
  const how = question.kind === 'ranking' ? t('question.upTo', { n: question.most }) : all
  return (
    <QuestionGroup {...props} extra={how}>
      <OptionCards field={props} options={question.options} type="checkbox" chosen={chosenIn(props)} />
    </QuestionGroup>
  )
}
