import { dayName, waveName } from '../../domain/insights/wave-name'
import type { ReportProps } from './report-props'

/** Whom we have not heard from, beside all there are; only where somebody put in how many that is. */
export function ReportMissing({ missing }: ReportProps) {
  if (!missing.length) return null
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">Who is missing</h2>
      <p>
        Those who answered, beside all children and young people with SEN that are known. “Less” is said only
        where chance alone would bring that less than once in twenty.
      </p>
      {missing.map(({ survey, wave, told }) => (
        <section key={`${survey.id} ${wave.id}`}>
          <h3>
            {survey.title}, {waveName(wave)}
          </h3>
          <ul className="plain">
            {told.map(({ name, sentence, population }) => (
              <li key={name}>
                <strong>{name}.</strong> {sentence}{' '}
                <span className="source">
                  {population.source}, counted on {dayName(population.asOf)}.
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
