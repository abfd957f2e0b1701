import type { Option } from '../../domain/questions/asked'
import { optionsOf, type Question } from '../../domain/questions/question'
import { isBeside } from '../../domain/ways/in-way'
import { Said } from '../layout/said'
import { Picture } from '../pictures/picture'
import { chosenIn, type FieldProps } from './field-props'
import { QuestionGroup } from './question-frame'

/** Two or three large answers, each a button: one press answers and moves on. */
export function PressField(props: FieldProps<Question>) {
  const options = optionsOf(props.question).filter((option) => option.value !== props.skips?.value)
  const answers = options.filter((option) => !isBeside(option))
  const beside = options.filter(isBeside)
  return (
    <QuestionGroup {...props}>
      <div className="presses">
        {answers.map((option) => (
          <Press key={option.value} field={props} option={option} />
        ))}
      </div>
      {beside.map((option) => (
        <Press key={option.value} field={props} option={option} beside />
      ))}
    </QuestionGroup>
  )
}

type Props = { field: FieldProps<Question>; option: Option; beside?: boolean }

function Press({ field, option, beside }: Props) {
  const { question, own, t, tell } = field
  const chosen = chosenIn(field).includes(option.value)
  return (
    <button
      className={`press ${beside ? 'beside' : ''} ${chosen ? 'chosen' : ''}`}
      type="submit"
      id={`q-${option.value}`}
      name={question.key}
      value={option.value}
      formNoValidate
    >
      {option.picture && <Picture name={option.picture} size={beside ? 48 : 80} own={own} />}
      <span>
        {chosen && <span className="vh">{t('pictures.yourAnswer')} </span>}
        <Said phrase={tell(`options.${option.value}`, option.label)} />
      </span>
    </button>
  )
}
