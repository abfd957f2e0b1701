import { dayName, waveName } from '../../domain/insights/wave-name'
import type { ReportProps } from './report-props'
import { ReportSurvey } from './report-survey'

/** What people said, survey by survey; results that were withdrawn are named with the reason and not shown. */
export function ReportSurveys({ surveys, withdrawn, words }: ReportProps) {
  return (
    <section aria-labelledby="surveys" className="new-page">
      <h2 id="surveys">What people told us</h2>
      {surveys.length === 0 && <p>No survey that began in this quarter has figures to show yet.</p>}
      {surveys.map((one) => (
        <ReportSurvey key={`${one.survey.id} ${one.wave.id}`} {...one} measures={words.measures} />
      ))}
      {withdrawn.map(({ survey, wave }) => (
        <section key={`${survey.id} ${wave.id}`}>
          <h3>{survey.title}</h3>
          <p>
            The results of {waveName(wave)} were withdrawn on {dayName(wave.withdrawn!.on)}.{' '}
            {wave.withdrawn!.reason}
          </p>
        </section>
      ))}
    </section>
  )
}
