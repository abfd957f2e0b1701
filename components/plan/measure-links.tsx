import type { PromiseInPlan } from '../../domain/charter/in-plan'
import type { Shell } from '../layout/shell'
import { PromisesShown } from './promises-shown'

/** What else there is to read about a measure. */
export type MeasureLinked = {
  /** Whether something came of what people said about it. */
  youSaid: boolean
  /** Whether it is the charter itself that is measured, and there is one to read. */
  charter: boolean
  /** What the charter promises about it. */
  promises: PromiseInPlan[]
}

/** Where a measure leads: what came of what people said, and what the charter promises. */
export function MeasureLinks({
  id,
  youSaid,
  charter,
  promises,
  ...shell
}: Shell & MeasureLinked & { id: string }) {
  const { t, language } = shell
  return (
    <>
      {youSaid && (
        <p>
          <a href={`/${language}/you-said?measure=${id}`}>{t('youSaid.ofPlan')}</a>
        </p>
      )}
      {charter && (
        <p>
          <a href={`/${language}/charter`}>{t('charter.title')}</a>
        </p>
      )}
      {promises.length > 0 && (
        <div>
          <p className="font-bold">{t('charter.promises')}</p>
          <PromisesShown {...shell} promises={promises} />
        </div>
      )}
    </>
  )
}
