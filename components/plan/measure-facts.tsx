import type { Baseline } from '../../domain/plan/measure-state'
import type { Measure, Plan } from '../../domain/plan/plan'
import { inWords } from './known-words'

type Props = { plan: Plan; measure: Measure; baseline: Baseline | null }

/** A measure in the plan's own words, how it is worked out, its targets and where it began. */
export function MeasureFacts({ plan, measure, baseline }: Props) {
  const sources = plan.sources.filter(({ id }) => measure.sources.includes(id)).map(({ title }) => title)
  return (
    <>
      <p>{measure.text}</p>
      <dl className="facts">
        <dt>How it is worked out</dt>
        <dd>{measure.formula}</dd>
        <dt>Where the figure comes from</dt>
        <dd>{sources.join(', ')}</dd>
        {measure.targets?.map((target, at) => (
          <div key={at}>
            <dt>Target</dt>
            <dd>
              {inWords(measure, target.value)}
              {target.dueText ? `, ${target.dueText}` : ', with no date in the plan'}
            </dd>
          </div>
        ))}
        <dt>Starting point</dt>
        <dd>
          {baseline
            ? `${inWords(measure, baseline.value)} (${baseline.period}), ${baseline.source}`
            : 'Not recorded. Without one nobody can say whether this got better.'}
        </dd>
      </dl>
    </>
  )
}
