import type { ComponentType } from 'react'
import type { Option } from '../../domain/questions/asked'
import type { Phrase, Words } from '../../domain/language/words'
import { optionsOf, type Question, type QuestionOf } from '../../domain/questions/question'
import type { OwnPictures } from '../../domain/surveys/own-picture'
import { isBeside } from '../../domain/ways/in-way'
import type { Way } from '../../domain/ways/way'
import { Picture } from '../pictures/picture'
import { Said } from '../layout/said'
import { Answer } from './answer'

/** What the answers of a question on paper are given. */
export type Told<Q extends Question = Question> = {
  question: Q
  t: Words
  way: Way
  own?: OwnPictures
  /** A text of this question, with its English. */
  tell: (place: string, english: string) => Phrase
  /** Where a tick at an answer leads, in words, when that is not the question below. */
  go: (value: string) => string | null
}

/** One way to answer with a pen for each kind of question; a kind without one does not compile. */
const kinds: { [K in Question['kind']]: ComponentType<Told<QuestionOf<K>>> } = {
  choice: TickOne,
  scale: TickOne,
  yes_no: TickOne,
  faces: TickOne,
  choices: TickAll,
  ranking: TickSome,
  score: Scores,
  short_text: ({ question }) => <Lines count={question.limit > 100 ? 2 : 1} />,
  long_text: ({ question }) => <Lines count={question.limit > 1000 ? 8 : 5} />,
  month: MonthAndYear,
}

/** The answers of any question, to be given with a pen. */
export function OnPaper(told: Told) {
  const Kind = kinds[told.question.kind] as ComponentType<Told>
  return <Kind {...told} />
}

function TickOne(told: Told) {
  return <Boxes {...told} how={told.t('paper.tickOne')} />
}

function TickAll(told: Told) {
  return <Boxes {...told} how={told.t('paper.tickAll')} />
}

function TickSome(told: Told<QuestionOf<'ranking'>>) {
  return <Boxes {...told} how={told.t('paper.tickSome', { n: told.question.most })} />
}

const FEW = 3

function Boxes({ how, ...told }: Told & { how: string }) {
  const { question, t } = told
  const options = optionsOf(question)
  const apart = options.filter(isBeside)
  const answers = options.filter((option) => !apart.includes(option))
  return (
    <>
      <p className="how">{how}</p>
      <Ticks {...told} options={answers} />
      {apart.length > 0 && (
        <div className="apart">
          {answers.length > 0 && <p>{t('question.or')}</p>}
          <Ticks {...told} options={apart} />
        </div>
      )}
    </>
  )
}

function Ticks({ question, options, tell, go, way, own }: Told & { options: Option[] }) {
  if (!options.length) return null
  const drawn = way !== 'words' || question.kind === 'faces'
  return (
    <ul className={options.length > FEW ? 'answers many' : 'answers'}>
      {options.map((option) => (
        <Answer
          key={option.value}
          go={go(option.value)}
          before={drawn && option.picture && <Picture name={option.picture} own={own} />}
        >
          <Said phrase={tell(`options.${option.value}`, option.label)} />
          {option.hint && (
            <small>
              <Said phrase={tell(`hints.${option.value}`, option.hint)} />
            </small>
          )}
        </Answer>
      ))}
    </ul>
  )
}

function Scores(told: Told<QuestionOf<'score'>>) {
  const { question, t, tell } = told
  const [lowest, highest] = [tell('lowest', question.lowest).text, tell('highest', question.highest).text]
  return (
    <>
      <p className="how">{t('question.scoreEnds', { lowest, highest })}</p>
      <ul className="scores">
        {Array.from({ length: 11 }, (_, n) => (
          <li key={n}>
            <span className="box" />
            {n}
          </li>
        ))}
      </ul>
      <Ticks {...told} options={question.others ?? []} />
    </>
  )
}

function Lines({ count }: { count: number }) {
  return (
    <div className="lines">
      {Array.from({ length: count }, (_, line) => (
        <div key={line} />
      ))}
    </div>
  )
}

function MonthAndYear({ t }: Told) {
  return (
    <p className="parts">
      {(['month', 'year'] as const).map((part) => (
        <span key={part}>
          {t(`question.${part}`)} <span className="gap" />
        </span>
      ))}
    </p>
  )
}
