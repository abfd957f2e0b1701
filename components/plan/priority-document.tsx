import type { PromiseInPlan } from '../../domain/charter/in-plan'
import type { Priority } from '../../domain/plan/plan'
import type { TranslationState } from '../../domain/language/translation-state'
import { Document } from '../layout/document'
import { Said } from '../layout/said'
import type { Shell } from '../layout/shell'
import { TranslationNote } from '../layout/translation-note'
import { MeasurePart, type MeasureShown } from './measure-part'
import { PromisesShown } from './promises-shown'

type Props = Shell & {
  priority: Priority
  measures: MeasureShown[]
  translation: TranslationState
  youSaid: boolean
  /** What the charter promises about the whole of it. */
  promises: PromiseInPlan[]
}

/** One area of the plan: what it wants to achieve, and where each way of knowing stands. */
export function PriorityDocument({ priority, measures, translation, youSaid, promises, ...shell }: Props) {
  const { t, phrases, language } = shell
  const { id, number, title, aims } = priority
  return (
    <Document {...shell} title={`${t('plan.area', { number })} - ${t('plan.title')}`}>
      <div className="pt-6 flow">
        <p>
          <a href={`/${language}/plan`}>{t('plan.all')}</a>
        </p>
        <h1>
          <span className="block text-[0.6em] hint">{t('plan.area', { number })}</span>{' '}
          <Said phrase={phrases(`plan.${id}.title`, title)} />
        </h1>
        <TranslationNote {...shell} state={translation} />
        {aims.length > 0 && (
          <>
            <h2>{t('plan.aims')}</h2>
            <ul className="list-disc ps-6 flow">
              {aims.map((aim) => (
                <li key={aim.id}>
                  <Said phrase={phrases(`plan.${aim.id}.text`, aim.text)} />
                </li>
              ))}
            </ul>
          </>
        )}
        {youSaid && (
          <p>
            <a href={`/${language}/you-said?priority=${id}`}>{t('youSaid.ofPlan')}</a>
          </p>
        )}
        {promises.length > 0 && (
          <>
            <h2>{t('charter.promises')}</h2>
            <PromisesShown {...shell} promises={promises} />
          </>
        )}
        <h2 className="pt-4">{t('plan.measures')}</h2>
        {measures.map((shown) => (
          <MeasurePart key={shown.measure.id} {...shell} {...shown} />
        ))}
      </div>
    </Document>
  )
}
