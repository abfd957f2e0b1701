import type { Plan } from '../../domain/plan/plan'

type Props = { plan: Plan; measures: string[]; day: string; problem: string | null }

/** Which measures of the plan, and as of which day. The address is the choice, so it can be kept and sent on. */
export function EvidenceChoice({ plan, measures, day, problem }: Props) {
  return (
    <form method="get" action="/staff/plan/evidence" aria-label="What to take">
      {plan.priorities.map(({ id, number, shortTitle, measures: own }) => (
        <fieldset key={id} className="form-field">
          <legend>
            {number}. {shortTitle}
          </legend>
          <Tick name="priority" value={id} label="All of its measures" ticked={false} />
          <details open={own.some((measure) => measures.includes(measure.id))}>
            <summary>Single measures</summary>
            {own.map((measure) => (
              <Tick
                key={measure.id}
                name="measure"
                value={measure.id}
                label={measure.shortTitle}
                ticked={measures.includes(measure.id)}
              />
            ))}
          </details>
        </fieldset>
      ))}
      <div className={problem ? 'form-field wrong' : 'form-field'}>
        <label htmlFor="day">As known at the end of</label>
        {problem && (
          <p id="day-problem" className="error-text">
            <span className="vh">Error: </span>
            {problem}
          </p>
        )}
        <input
          id="day"
          name="day"
          type="date"
          defaultValue={day}
          className="field narrow"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'day-problem' : undefined}
        />
      </div>
      <p className="form-buttons">
        <button type="submit" className="button">
          Make the pack
        </button>
      </p>
    </form>
  )
}

function Tick({
  name,
  value,
  label,
  ticked,
}: {
  name: string
  value: string
  label: string
  ticked: boolean
}) {
  return (
    <div className="tick">
      <input id={`${name}-${value}`} type="checkbox" name={name} value={value} defaultChecked={ticked} />
      <label htmlFor={`${name}-${value}`}>{label}</label>
    </div>
  )
}
