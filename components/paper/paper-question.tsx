import type { Phrase } from '../../domain/language/words'
import { piped } from '../../domain/surveys/pipe'
import { leadsTo } from '../../domain/paper/runs'
import { kindOf, type Question } from '../../domain/questions/question'
import { offered, wayOf } from '../../domain/ways/in-way'
import { Said } from '../layout/said'
import { SaidLines } from '../layout/said-lines'
import { Picture } from '../pictures/picture'
import { OnPaper, type Told } from './on-paper'
import type { PaperProps } from './paper-props'

type Props = PaperProps & { number: number; question: Question; readBy: string }

/** One question on paper: never split over two pages. */
export function PaperQuestion({ number, question, readBy, ...paper }: Props) {
  const { survey, t, phrases } = paper
  const tell = (at: string, english: string): Phrase => {
    const phrase = phrases(`${survey.id}.${question.key}.${at}`, english)
    // Paper does not know an earlier answer, so it says the words that stand in for it.
    return { ...phrase, text: piped(phrase.text, survey, {}, phrases) }
  }
  const go = (value: string) => {
    const to = kindOf(question).holds === 'one' ? leadsTo(survey, number, value) : null
    return to === null ? null : t(to === 'end' ? 'paper.goToEnd' : 'paper.goTo', { number: to })
  }
  const way = wayOf(survey)
  const told: Told = { question: offered(survey, question), way, own: survey.pictures, t, tell, go }
  const picture = way !== 'words' && question.picture
  const Lines = way === 'words' ? Said : SaidLines
  return (
    <section className={picture ? 'question pictured' : 'question'}>
      {picture && <Picture name={picture} size={120} own={survey.pictures} />}
      <h3>
        <span className="number">{number}.</span> <Lines phrase={tell('text', question.text)} />
      </h3>
      {question.hint && (
        <p className="how">
          <Lines phrase={tell('hint', question.hint)} />
        </p>
      )}
      {kindOf(question).holds === 'words' && <p className="read-by">{readBy}</p>}
      <OnPaper {...told} />
    </section>
  )
}
