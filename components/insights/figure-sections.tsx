import type { FigureWords } from '../../domain/insights/figure-words'
import type { Figures } from '../../domain/insights/figures'
import type { Steps } from '../../domain/insights/faults'
import { addressOf, type Filter, type Offer } from '../../domain/insights/filter'
import { ANY } from '../../domain/insights/roll-up'
import type { Sealed } from '../../domain/insights/sealed'
import { waveName } from '../../domain/insights/wave-name'
import { answers } from '../../domain/insights/words'
import type { Wave } from '../../domain/surveys/wave'
import { Patterns } from '../charts/patterns'
import { GivenTables } from './given-tables'
import { Marks } from './marks'
import { MetricsTable } from './metrics-table'
import { OurQuestions } from './our-questions'
import { QuestionFigureSection } from './question-figure'
import { VoiceTable } from './voice-table'

type Props = {
  query: URLSearchParams
  filter: Filter
  offers: Offer[]
  figures: Sealed<Figures>
  wave: Wave
  steps: Steps
  words: FigureWords
}

/** The questions in the order they are asked, then what they say about the plan, whose voice, and our questions. */
export function FigureSections(props: Props) {
  const { offers, filter, figures, wave, steps, words } = props
  const on = offers.flatMap(({ values }, at) =>
    filter.labels[at] === ANY ? [] : values.filter(({ value }) => value === filter.labels[at]),
  )
  return (
    <>
      <Patterns />
      <h2>{[answers(figures.n), ...on.map(({ label }) => label), waveName(wave)].join(', ')}</h2>
      <OnThisPage figures={figures} />
      <Questions {...props} />
      {figures.metrics.length > 0 && (
        <section aria-labelledby="metrics">
          <h2 id="metrics">Measures of the plan</h2>
          <MetricsTable
            metrics={figures.metrics}
            measures={words.measures}
            before={filter.before && waveName(filter.before)}
          />
        </section>
      )}
      <section aria-labelledby="voice">
        <h2 id="voice">Whose voice</h2>
        <VoiceTable voice={figures.voice} {...words} />
      </section>
      <section aria-labelledby="given">
        <h2 id="given">How people answered</h2>
        <GivenTables given={figures.given} n={figures.n} languages={words.languages} />
      </section>
      <section aria-labelledby="our-questions">
        <h2 id="our-questions">Our questions</h2>
        <OurQuestions questions={figures.questions} steps={steps} />
      </section>
      <Marks />
    </>
  )
}

function OnThisPage({ figures }: { figures: Sealed<Figures> }) {
  const places = [
    ...figures.survey.sections.map(({ id, title }) => [`section-${id}`, title]),
    ...(figures.metrics.length ? [['metrics', 'Measures of the plan']] : []),
    ['voice', 'Whose voice'],
    ['given', 'How people answered'],
    ['our-questions', 'Our questions'],
  ]
  return (
    <nav aria-label="On this page" className="no-print">
      <ul className="contents-list">
        {places.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Questions({ query, figures, wave, filter }: Props) {
  const { survey, questions } = figures
  const csv = (question: string) =>
    `/staff/insights/${survey.id}/export${addressOf(query, { format: 'csv', question })}`
  return survey.sections.map((section) => (
    <section key={section.id} aria-labelledby={`section-${section.id}`}>
      <h2 id={`section-${section.id}`}>{section.title}</h2>
      {questions
        .filter(({ key }) => section.questions.some((question) => question.key === key))
        .map((figure) => (
          <QuestionFigureSection
            key={figure.key}
            {...{ figure, wave }}
            before={filter.before}
            csv={csv(figure.key)}
          />
        ))}
    </section>
  ))
}
