import type { Measure } from '../../domain/plan/plan'
import { PressForm } from '../forms/press-form'
import { inWords, type KnownValue } from './known-words'

const ways = {
  survey: 'From a survey',
  register: 'From a register',
  imported: 'Imported',
  by_hand: 'By hand',
}

type Props = { measure: Measure; values: KnownValue[]; mayAgree: (value: KnownValue) => boolean }

/** Every value a measure ever had, newest first, with its source; values by hand wait for a second person. */
export function ValueHistory({ measure, values, mayAgree }: Props) {
  if (!values.length) return <p>There is no value yet.</p>
  return (
    <section aria-label="Values" tabIndex={0} className="scroll">
      <table className="table">
        <caption>Values, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Value</th>
            <th scope="col">Source and evidence</th>
            <th scope="col">Shown to families</th>
          </tr>
        </thead>
        <tbody>
          {[...values].reverse().map((value) => (
            <tr key={value.number}>
              <th scope="row">{value.period}</th>
              <td>
                {inWords(measure, value.value, value.unit)}
                {value.n !== null && ` out of ${value.n}`}
              </td>
              <td>
                {ways[value.way]}: {value.source}
                {value.evidence && <span className="hint"> {value.evidence}</span>}
                {value.breakBefore && <span className="hint"> Does not join: {value.breakBefore}</span>}
              </td>
              <td>
                {value.agreed && (value.agreedOn ? `Yes, agreed ${value.agreedOn}` : 'Yes')}
                {!value.agreed && mayAgree(value) && (
                  <PressForm
                    action={`/staff/plan/${measure.id}/agree`}
                    label="Agree"
                    about={`to ${inWords(measure, value.value, value.unit)} for ${value.period}`}
                    fields={{ number: String(value.number) }}
                  />
                )}
                {!value.agreed && !mayAgree(value) && 'Waits for a second person'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
