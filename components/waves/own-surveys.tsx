import { nextRelease, soFarWords, type SoFar } from '../../domain/insights/release'
import { dayName, waveName } from '../../domain/insights/wave-name'
import type { Survey } from '../../domain/surveys/survey'
import type { Opening } from '../../domain/surveys/wave'
import { EmptyState } from '../staff/empty-state'

type One = {
  survey: Survey
  opening: Opening
  soFar: SoFar
  smallestGroup: number
  waves: { id: string; n: number }[]
}

/** The surveys of an organisation: whether each is open, about how many answers came, and when more is shown. */
export function OwnSurveys({ surveys }: { surveys: One[] }) {
  if (!surveys.length)
    return (
      <EmptyState title="Your organisation asks no survey yet">
        <p>A survey appears here when its file names your organisation as its owner.</p>
      </EmptyState>
    )
  return (
    <section aria-label="Surveys of your organisation" tabIndex={0} className="scroll">
      <table className="table">
        <caption className="vh">Surveys of your organisation</caption>
        <thead>
          <tr>
            <th scope="col">Survey</th>
            <th scope="col">Open</th>
            <th scope="col">Answers so far</th>
            <th scope="col">Next figures</th>
          </tr>
        </thead>
        <tbody>
          {surveys.map(({ survey, opening, soFar, smallestGroup, waves }) => (
            <tr key={survey.id}>
              <th scope="row">
                <a href={`/staff/surveys/${survey.id}`}>{survey.title}</a>
              </th>
              <td>{openWords(opening)}</td>
              <td>{opening.is === 'never' || opening.is === 'opening' ? 'None yet' : soFarWords(soFar)}</td>
              <td>{nextRelease(opening, sealedIn(opening, waves), smallestGroup)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** How many of the wave that is under way are shown already. */
export function sealedIn(opening: Opening, waves: { id: string; n: number }[]): number {
  return opening.is === 'never' ? 0 : (waves.find(({ id }) => id === opening.wave.id)?.n ?? 0)
}

/** Whether a survey can be answered, in a few words. */
export function openWords(opening: Opening): string {
  if (opening.is === 'never') return 'Not planned yet'
  const { wave } = opening
  if (opening.is === 'open') return `Open: ${waveName(wave)}`
  if (opening.is === 'ending') return `Closed; what was begun may be sent until ${dayName(wave.sendsUntil)}`
  if (opening.is === 'opening') return `Opens on ${dayName(wave.opensOn)}`
  return `Closed on ${dayName(wave.closesOn)}`
}
