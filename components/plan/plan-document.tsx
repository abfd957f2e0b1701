import type { Plan } from '../../domain/plan/plan'
import type { TranslationState } from '../../domain/language/translation-state'
import { Document } from '../layout/document'
import { Said } from '../layout/said'
import type { Shell } from '../layout/shell'
import { TranslationNote } from '../layout/translation-note'

/** `known` counts the measures of each priority that have a figure. */
type Props = Shell & { plan: Plan | null; known: Record<string, number>; translation: TranslationState }

/** The plan at a glance: each area of improvement, how many measures it has, and how many of them have a figure. */
export function PlanDocument({ plan, known, translation, ...shell }: Props) {
  const { t, phrases, language } = shell
  return (
    <Document {...shell} title={t('plan.title')}>
      <div className="pt-6 flow">
        <h1>{t('plan.title')}</h1>
        {!plan && <p>{t('plan.none')}</p>}
        {plan && (
          <>
            <p className="hint">
              <Said phrase={phrases('plan.title', plan.title)} />.{' '}
              {t('plan.edition', { edition: plan.edition })}.
            </p>
            <TranslationNote {...shell} state={translation} />
            <p>
              <Said phrase={phrases('plan.intro', plan.intro)} />
            </p>
            <p>{t('plan.what', countsIn(plan))}</p>
            <ol className="mt-8 grid gap-4">
              {plan.priorities.map(({ id, number, title, measures }) => (
                <li key={id} id={id} className="rounded-lg border-2 border-edge bg-card p-4">
                  <p className="hint">{t('plan.area', { number })}</p>
                  <a className="inline-block py-1 text-[1.15em] font-bold" href={`/${language}/plan/${id}`}>
                    <Said phrase={phrases(`plan.${id}.title`, title)} />
                  </a>
                  <p className="hint">
                    {t('plan.figures', { known: known[id] ?? 0, measures: measures.length })}
                  </p>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </Document>
  )
}

function countsIn({ priorities }: Plan) {
  const sum = (of: (priority: Plan['priorities'][number]) => unknown[]) =>
    priorities.reduce((n, priority) => n + of(priority).length, 0)
  return {
    priorities: priorities.length,
    aims: sum(({ aims }) => aims),
    measures: sum(({ measures }) => measures),
  }
}
