import type { ComponentType } from 'react'
import type { Question, QuestionOf } from '../../domain/questions/question'
import { isOnePress } from '../../domain/ways/in-way'
import type { FieldProps } from './field-props'
import { ChoiceField } from './choice-field'
import { ChoicesField } from './choices-field'
import { FacesField } from './faces-field'
import { MonthField } from './month-field'
import { PressField } from './press-field'
import { ScoreField } from './score-field'
import { LongTextField, ShortTextField } from './text-field'

/** One field component for each kind of question; a kind without one does not compile. */
const fields: { [K in Question['kind']]: ComponentType<FieldProps<QuestionOf<K>>> } = {
  choice: ChoiceField,
  choices: ChoicesField,
  scale: ChoiceField,
  yes_no: ChoiceField,
  faces: FacesField,
  score: ScoreField,
  short_text: ShortTextField,
  long_text: LongTextField,
  month: MonthField,
  ranking: ChoicesField,
}

/** The field of any question. */
export function Field(props: FieldProps<Question>) {
  const Kind = fields[props.question.kind] as ComponentType<FieldProps<Question>>
  return isOnePress(props.way, props.question) ? <PressField {...props} /> : <Kind {...props} />
}
