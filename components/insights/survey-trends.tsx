import type { Filter, Offer } from '../../domain/insights/filter'
import type { Trend } from '../../domain/insights/over-time'
import type { Sealed } from '../../domain/insights/sealed'
import type { Survey } from '../../domain/surveys/survey'
import type { Wave } from '../../domain/surveys/wave'
import { FigureFiles } from './figure-files'
import { FilterBar } from './filter-bar'
import { Marks } from './marks'
import { NotShown } from './not-shown'
import { TrendFigure } from './trend-figure'

type Props = {
  survey: Survey
  query: URLSearchParams
  filter: Filter
  offers: Offer[]
  waves: (Wave & { n: number })[]
  trends: Sealed<Trend>[] | null
}

/** Every question of a survey over its waves, in small charts that share one scale. */
export function SurveyTrends({ survey, query, filter, offers, waves, trends }: Props) {
  const shown = waves.filter(({ n }) => n > 0)
  if (!shown.length) return <p>There are no figures yet, so there is nothing to follow over time.</p>
  return (
    <>
      <p>
        Each chart runs from 0% to 100%. The grey band is where the share would lie 19 times of 20 if we asked
        as many people again. A line ends where a question was changed, because the answers before and after
        do not compare.
      </p>
      <FilterBar {...{ query, filter, offers }} waves={shown} overTime />
      {trends && <FigureFiles to={`/staff/insights/${survey.id}/over-time/export`} query={query} />}
      {trends ? (
        <section aria-labelledby="questions">
          <h2 id="questions">{survey.title}, question by question</h2>
          <div className="trends">
            {trends.map((trend) => (
              <TrendFigure key={trend.key} trend={trend} />
            ))}
          </div>
        </section>
      ) : (
        <NotShown />
      )}
      <Marks />
    </>
  )
}
