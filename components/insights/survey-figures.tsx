import type { FigureWords } from '../../domain/insights/figure-words'
import type { Figures } from '../../domain/insights/figures'
import type { Steps } from '../../domain/insights/faults'
import { findingOf } from '../../domain/insights/finding'
import { addressOf, type Filter, type Offer } from '../../domain/insights/filter'
import { nextRelease, soFarWords, type SoFar } from '../../domain/insights/release'
import type { Sealed } from '../../domain/insights/sealed'
import { dayName, waveName } from '../../domain/insights/wave-name'
import { answers } from '../../domain/insights/words'
import type { Survey } from '../../domain/surveys/survey'
import type { Opening, Wave } from '../../domain/surveys/wave'
import { FigureFiles } from './figure-files'
import { FigureSections } from './figure-sections'
import { FilterBar } from './filter-bar'
import { NotShown } from './not-shown'

type Results = Wave & { n: number; finding: string | null; withdrawn: { on: string; reason: string } | null }
type Props = {
  survey: Survey
  owner: string
  query: URLSearchParams
  filter: Filter
  offers: Offer[]
  waves: Results[]
  opening: Opening
  soFar: SoFar
  smallestGroup: number
  figures: Sealed<Figures> | null
  steps: Steps
  words: FigureWords
}

/** Every figure of one survey: the finding, what it rests on, a filter, and the questions in the order they are asked. */
export function SurveyFigures(props: Props) {
  const { survey, query, filter, offers, waves, figures } = props
  const shown = waves.filter(({ n }) => n > 0)
  const wave = shown.find(({ id }) => id === filter.wave?.id)
  return (
    <>
      {wave && <Finding {...{ figures, wave }} />}
      <Facts {...props} wave={wave ?? null} />
      {shown.length > 0 && (
        <>
          <FilterBar {...{ query, filter, offers, waves: shown }} />
          {shown.length > 1 && (
            <p className="no-print">
              <a
                href={`/staff/insights/${survey.id}/over-time${addressOf(query, { wave: null, since: null })}`}
              >
                See how answers changed over time
              </a>
            </p>
          )}
        </>
      )}
      {wave && !figures && <NotShown />}
      {figures && <FigureFiles to={`/staff/insights/${survey.id}/export`} query={query} />}
      {wave && figures && <FigureSections {...props} figures={figures} wave={wave} />}
    </>
  )
}

/** One sentence, by a person or else worked out from the question about what people think that must be answered. */
function Finding({ figures, wave }: { figures: Sealed<Figures> | null; wave: Results }) {
  if (wave.withdrawn)
    return (
      <p className="panel">
        <strong>These results were withdrawn on {dayName(wave.withdrawn.on)}.</strong> {wave.withdrawn.reason}
      </p>
    )
  const said = wave.finding ?? (figures && findingOf(figures))
  return said ? <p className="finding">{said}</p> : null
}

function Facts({
  owner,
  waves,
  wave,
  opening,
  soFar,
  smallestGroup,
  figures,
}: Props & { wave: Results | null }) {
  const now = opening.is === 'never' ? null : opening.wave
  const sealed = waves.find(({ id }) => id === now?.id)?.n ?? 0
  const others = figures?.given.helper.someone_else ?? 0
  return (
    <dl className="wave-facts">
      {wave && (
        <>
          <dt>{waveName(wave)}</dt>
          <dd>
            {answers(wave.n)} in these figures
            {others > 0 && `, ${others} of those in view answered by someone else, shown apart`}
          </dd>
        </>
      )}
      {(opening.is === 'open' || opening.is === 'ending') && (
        <>
          <dt>Now open</dt>
          <dd>
            {soFarWords(soFar)} for {waveName(opening.wave)}
          </dd>
        </>
      )}
      <dt>Next figures</dt>
      <dd>{nextRelease(opening, sealed, smallestGroup)}</dd>
      <dt>Asked by</dt>
      <dd>{owner}</dd>
    </dl>
  )
}
