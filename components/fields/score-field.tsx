import type { Option } from '../../domain/questions/asked'
import type { QuestionOf } from '../../domain/questions/question'
import { Said } from '../layout/said'
import { chosenIn, type FieldProps } from './field-props'
import { OptionCards } from './option-cards'
import { QuestionGroup } from './question-frame'

const POINTS = Array.from({ length: 11 }, (_, n): Option => ({ value: String(n), label: String(n) }))

/** 0 to 10 in a wrapping grid; both ends in words above and, unseen, in the labels of 0 and 10. */
export function ScoreField(props: FieldProps<QuestionOf<'score'>>) {
  const { question, t, tell } = props
  const lowest = tell('lowest', question.lowest)
  const highest = tell('highest', question.highest)
  const ends: Record<string, typeof lowest> = { 0: lowest, 10: highest }
  return (
    <QuestionGroup {...props} extra={t('question.scoreEnds', { lowest: lowest.text, highest: highest.text })}>
      <OptionCards
        field={props}
        options={POINTS}
        type="radio"
        chosen={chosenIn(props)}
        box="scores"
        card="score"
        before={({ value }) =>
          ends[value] && (
            <span className="vh">
              <Said phrase={ends[value]} />:{' '}
            </span>
          )
        }
      />
      <OptionCards field={props} options={question.others ?? []} type="radio" chosen={chosenIn(props)} />
    </QuestionGroup>
  )
}
