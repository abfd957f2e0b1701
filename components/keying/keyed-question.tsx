import type { SheetOption, SheetQuestion } from '../../domain/paper/sheet'
import { Around, Beside, useField } from '../forms/form-fields'
import { Said } from '../layout/said'

/** One question of a paper form, with its number on the paper. */
export function KeyedQuestion({ question }: { question: SheetQuestion }) {
  return (
    <>
      {question.onlyFor && <p className="panel">{question.onlyFor}</p>}
      {question.holds === 'words' && <Words question={question} />}
      {question.holds === 'parts' && <MonthAndYear question={question} />}
      {(question.holds === 'one' || question.holds === 'several') && <Boxes question={question} />}
    </>
  )
}

function Asked({ question: { number, text, english } }: { question: SheetQuestion }) {
  return (
    <>
      {number}. <Said phrase={text} />
      {english && english !== text.text && <span className="beside">{english}</span>}
    </>
  )
}

function Boxes({ question }: { question: SheetQuestion }) {
  const { key, options, holds, ends } = question
  const { registered, problem, aria, start } = useField(key, ends)
  const nothing: SheetOption[] =
    holds === 'one' ? [{ value: '', code: '-', label: { text: 'Nothing ticked, or it cannot be told' } }] : []
  return (
    <fieldset
      className={problem ? 'form-field keyed wrong' : 'form-field keyed'}
      aria-describedby={aria['aria-describedby']}
      data-keys=""
    >
      <legend>
        <Asked question={question} />
      </legend>
      <Beside name={key} hint={ends} problem={problem} />
      <div className="keyed-boxes">
        {[...options, ...nothing].map(({ value, code, label, english }, at) => (
          <div key={code} className="tick">
            <input
              id={at ? `${key}-${code}` : key}
              type={holds === 'one' ? 'radio' : 'checkbox'}
              value={value}
              defaultChecked={[start].flat().includes(value)}
              data-key={code}
              {...registered}
            />
            <label htmlFor={at ? `${key}-${code}` : key}>
              <span className="key" aria-hidden="true">
                {code}
              </span>{' '}
              <Said phrase={label} />
              {english && english !== label.text && <span className="beside">{english}</span>}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

function Words({ question }: { question: SheetQuestion }) {
  const { registered, problem, aria } = useField(question.key, undefined)
  return (
    <Around name={question.key} label={<Asked question={question} />} problem={problem}>
      <textarea id={question.key} rows={3} dir="auto" className="field" {...aria} {...registered} />
    </Around>
  )
}

function MonthAndYear({ question }: { question: SheetQuestion }) {
  const { problem, aria } = useField(question.key, undefined)
  return (
    <fieldset
      className={problem ? 'form-field wrong' : 'form-field'}
      aria-describedby={aria['aria-describedby']}
    >
      <legend>
        <Asked question={question} />
      </legend>
      <Beside name={question.key} problem={problem} />
      <div className="side-by-side">
        <Part id={question.key} name={`${question.key}.month`} label="Month" />
        <Part id={`${question.key}-year`} name={`${question.key}.year`} label="Year" />
      </div>
    </fieldset>
  )
}

function Part({ id, name, label }: { id: string; name: string; label: string }) {
  const { registered } = useField(name, undefined)
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" className="field narrow" autoComplete="off" {...registered} />
    </div>
  )
}
