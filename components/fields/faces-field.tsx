import type { QuestionOf } from '../../domain/questions/question'
import { Picture } from '../pictures/picture'
import { chosenIn, type FieldProps } from './field-props'
import { OptionCards } from './option-cards'
import { QuestionGroup } from './question-frame'

/** Faces with words, of the same size; "I don't know" stands apart from the feelings. */
export function FacesField(props: FieldProps<QuestionOf<'faces'>>) {
  const { question, way, own } = props
  const cards = { field: props, options: question.options, type: 'radio', chosen: chosenIn(props) } as const
  return (
    <QuestionGroup {...props}>
      {way === 'words' ? (
        <OptionCards
          {...cards}
          box="faces"
          card="face"
          before={({ picture }) => picture && <Picture name={picture} size={96} own={own} />}
        />
      ) : (
        <OptionCards {...cards} />
      )}
    </QuestionGroup>
  )
}
