import { Face as FaceName } from '../../domain/questions/faces'
import type { QuestionOf } from '../../domain/questions/question'
import { Face } from './face'
import { chosenIn, type FieldProps } from './field-props'
import { OptionCards } from './option-cards'
import { QuestionGroup } from './question-frame'

/** Faces with words, of the same size; "I don't know" stands apart from the feelings. */
export function FacesField(props: FieldProps<QuestionOf<'faces'>>) {
  return (
    <QuestionGroup {...props}>
      <OptionCards
        field={props}
        options={props.question.options}
        type="radio"
        chosen={chosenIn(props)}
        box="faces"
        card="face"
        before={(option) => <Face name={FaceName.parse(option.picture)} />}
      />
    </QuestionGroup>
  )
}
