import { dayName } from '../../domain/insights/wave-name'
import { answers } from '../../domain/insights/words'
import type { Wave } from '../../domain/surveys/wave'
import { PressForm } from '../forms/press-form'
import { FindingForm } from './finding-form'
import { PublishForm } from './publish-form'
import { WaveDatesForm } from './wave-dates-form'
import { WithdrawForm } from './withdraw-form'

type Props = {
  wave: Wave & { n: number; finding: string | null; withdrawn: { on: string; reason: string } | null }
  path: string
  /** The address of its figures. */
  figures: string
  /** What may be shown to everyone, what is, and where. */
  open: { questions: { key: string; text: string }[]; shown: string[]; page: string | null }
  /** Whether its dates may still change. */
  moves: boolean
}

/** One wave: its dates, the sentence above its figures, and withdrawing its results. */
export function WaveSettings({ wave, path, figures, open, moves }: Props) {
  const { opensOn, closesOn, sendsUntil, publishBy, n, finding, withdrawn } = wave
  return (
    <>
      <dl className="wave-facts">
        <dt>Open</dt>
        <dd>
          {dayName(opensOn)} to {dayName(closesOn)}, what was begun until {dayName(sendsUntil)}
        </dd>
        <dt>Shown to all by</dt>
        <dd>{dayName(publishBy)}</dd>
        <dt>Figures</dt>
        <dd>{n ? <a href={figures}>{answers(n)} shown</a> : 'None yet'}</dd>
      </dl>
      {moves && <WaveDatesForm path={path} start={{ closesOn, publishBy }} />}
      {n > 0 && <FindingForm path={path} finding={finding ?? ''} />}
      {n > 0 && <PublishForm path={path} {...open} />}
      {n > 0 && (
        <section aria-labelledby="withdraw">
          <h2 id="withdraw">Withdraw these results</h2>
          {withdrawn ? (
            <>
              <p className="panel">
                <strong>Withdrawn on {dayName(withdrawn.on)}.</strong> {withdrawn.reason}
              </p>
              <PressForm action={`${path}/put-back`} label="Show the results again" />
            </>
          ) : (
            <WithdrawForm path={path} />
          )}
        </section>
      )}
    </>
  )
}
