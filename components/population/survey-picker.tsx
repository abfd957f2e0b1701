import type { Survey } from '../../domain/surveys/survey'

/** Which survey is looked at. A form that asks for a page, so the address is the state. */
export function SurveyPicker({ surveys, chosen }: { surveys: Survey[]; chosen: string }) {
  return (
    <form method="get" className="no-print">
      <fieldset className="filters">
        <legend className="vh">What to look at</legend>
        <p className="form-field">
          <label htmlFor="survey">Survey</label>
          <select id="survey" name="survey" defaultValue={chosen} className="field">
            {surveys.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </p>
        <p>
          <button type="submit" className="button secondary">
            Show
          </button>
        </p>
      </fieldset>
    </form>
  )
}
