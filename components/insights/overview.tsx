import { nextRelease, soFarWords, type SoFar } from '../../domain/insights/release'
import { dayName, waveName } from '../../domain/insights/wave-name'
import { counted } from '../../domain/insights/words'
import type { Survey } from '../../domain/surveys/survey'
import type { Opening, Wave } from '../../domain/surveys/wave'

export type Overview = {
  survey: Survey
  owner: string
  opening: Opening
  soFar: SoFar
  smallestGroup: number
  waves: (Wave & { n: number })[]
  /** The day figures last grew, and by how many answers. */
  last: { on: string; n: number } | null
}

/** Every survey with what there is to see: answers so far, what is new, when more comes. */
export function InsightsOverview({ surveys, week }: { surveys: Overview[]; week: string }) {
  const shown = surveys.filter(({ waves }) => waves.some(({ n }) => n > 0))
  const empty = surveys.filter((one) => !shown.includes(one))
  return (
    <>
      <p>
        Every figure is about at least 10 people. Figures grow when enough new answers have come in and rested
        a week; what was shown once never changes.
      </p>
      <ul className="plain-list">
        <li>
          <a href="/staff/insights/report">Board report: a quarter on paper, to print or send on</a>
        </li>
        <li>
          <a href="/staff/insights/missing">Who is missing: those who answered beside all there are</a>
        </li>
      </ul>
      <section aria-labelledby="new">
        <h2 id="new">New this week</h2>
        <WhatIsNew surveys={surveys.filter(({ last }) => last && last.on >= week)} />
      </section>
      {shown.length > 0 && (
        <section aria-labelledby="with-figures">
          <h2 id="with-figures">Surveys with figures</h2>
          <ul className="cards">
            {shown.map((one) => (
              <Card key={one.survey.id} {...one} />
            ))}
          </ul>
        </section>
      )}
      {empty.length > 0 && (
        <section aria-labelledby="no-figures">
          <h2 id="no-figures">No figures yet</h2>
          <ul className="rows">
            {empty.map(({ survey, opening, soFar, smallestGroup }) => (
              <li key={survey.id}>
                <a href={`/staff/insights/${survey.id}`}>{survey.title}</a>
                <span>{nowOpen(opening, soFar)}</span>
                <span className="hint">{nextRelease(opening, 0, smallestGroup)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function WhatIsNew({ surveys }: { surveys: Overview[] }) {
  if (!surveys.length) return <p>Nothing was added in the last seven days.</p>
  return (
    <ul className="plain-list">
      {surveys.map(({ survey, last }) => (
        <li key={survey.id}>
          {survey.title}: {counted(last!.n)} more {last!.n === 1 ? 'answer' : 'answers'} on{' '}
          {dayName(last!.on)}
        </li>
      ))}
    </ul>
  )
}

function Card({ survey, owner, opening, soFar, smallestGroup, waves }: Overview) {
  const now = opening.is === 'never' ? null : opening.wave
  const sealed = waves.find(({ id }) => id === now?.id)?.n ?? 0
  const latest = waves.filter(({ n }) => n > 0).at(-1)!
  return (
    <li className="sheet">
      <h3>
        <a href={`/staff/insights/${survey.id}`}>{survey.title}</a>
      </h3>
      <p className="hint">{owner}</p>
      <p>
        <span className="count">{counted(latest.n)}</span>{' '}
        <span className="block">
          {latest.n === 1 ? 'answer' : 'answers'} shown, {waveName(latest)}
        </span>
      </p>
      <p>{nowOpen(opening, soFar)}</p>
      <p className="hint">{nextRelease(opening, sealed, smallestGroup)}</p>
    </li>
  )
}

function nowOpen(opening: Opening, soFar: SoFar): string | null {
  if (opening.is !== 'open' && opening.is !== 'ending') return null
  return `${soFarWords(soFar)}, ${waveName(opening.wave)}.`
}
