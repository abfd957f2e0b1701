import type { QuestionOf } from '../../domain/questions/question'
import { chosenIn, type FieldProps } from './field-props'
import { OptionCards } from './option-cards'
import { QuestionGroup } from './question-frame'

/** One of several options as stacked radio cards; never chosen beforehand. */
export function ChoiceField(props: FieldProps<QuestionOf<'choice' | 'scale' | 'yes_no'>>) {
  return (
    <QuestionGroup {...props}>
      <OptionCards field={props} options={props.question.options} type="radio" chosen={chosenIn(props)} />
    </QuestionGroup>
  )
}
