import { steps, type Stage } from '../../domain/charter/stage'
import { stageWords } from '../../domain/charter/stage-words'

/** The way from the first meeting to the review, and where the charter is on it. */
export function WhereWeStand({ stage, number }: { stage: Stage; number: number }) {
  const here = steps.indexOf(stage)
  return (
    <section>
      <h2>Where version {number} is</h2>
      {here < 0 && (
        <p className="panel">
          <strong>{stageWords[stage].name}.</strong> {stageWords[stage].happens}
        </p>
      )}
      <ol className="charter-way">
        {steps.map((one, at) => (
          <li
            key={one}
            aria-current={at === here ? 'step' : undefined}
            className={at < here ? 'past' : undefined}
          >
            {stageWords[one].name}
            {at === here && <span className="beside">{stageWords[one].happens}</span>}
            {at < here && <span className="vh"> (done)</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
