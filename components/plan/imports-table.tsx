import { dayWords } from '../../domain/language/staff-dates'
import { PressForm } from '../forms/press-form'

type Import = {
  id: string
  file: string
  values: number
  person: string
  on: string
  takenBackOn: string | null
  waiting: number
}

/** Files that were taken in, each with what is left to do: agree as a second person, or take it out again. */
export function ImportsTable({ imports, me }: { imports: Import[]; me: string }) {
  if (!imports.length) return null
  return (
    <table className="table stacked">
      <caption>Files taken in, the last first</caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">Day</th>
          <th scope="col">Values</th>
          <th scope="col">To do</th>
        </tr>
      </thead>
      <tbody>
        {imports.map(({ id, file, on, values, waiting, takenBackOn, person }) => (
          <tr key={id}>
            <th scope="row">{file}</th>
            <td data-label="Day" className="day">
              {dayWords(on)}
            </td>
            <td data-label="Values">
              {values}
              {waiting > 0 && <span className="beside">{waiting} wait for a second person</span>}
            </td>
            <td data-label="To do">
              {takenBackOn ? (
                `Taken out ${dayWords(takenBackOn)}`
              ) : (
                <div className="presses">
                  {waiting > 0 && person !== me && (
                    <PressForm
                      action={`/staff/plan/import/${id}/agree`}
                      label="Agree to all"
                      about={`of ${file}`}
                    />
                  )}
                  <PressForm
                    action={`/staff/plan/import/${id}/take-back`}
                    label="Take it out"
                    about={`of the plan: ${file}`}
                  />
                </div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
