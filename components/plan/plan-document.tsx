import type { Plan, Priority } from '../../domain/plan/plan'
import type { TranslationState } from '../../domain/language/translation-state'
import type { Phrases, Words } from '../../domain/language/words'
import { Document } from '../layout/document'
import { Said } from '../layout/said'
import type { Shell } from '../layout/shell'
import { TranslationNote } from '../layout/translation-note'

type Props = Shell & { plan: Plan | null; translation: TranslationState }

/** The published plan as families can read it: each area of improvement with its aims and measures. */
export function PlanDocument({ plan, translation, ...shell }: Props) {
  const { t, phrases } = shell
  return (
    <Document {...shell} title={t('plan.title')}>
      <div className="pt-6 flow">
        <h1>{t('plan.title')}</h1>
        {plan ? (
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
            <Contents priorities={plan.priorities} phrases={phrases} label={t('plan.title')} />
            {plan.priorities.map((priority) => (
              <PriorityPart key={priority.id} priority={priority} phrases={phrases} t={t} />
            ))}
          </>
        ) : (
          <p>{t('plan.none')}</p>
        )}
      </div>
    </Document>
  )
}

type PartProps = { phrases: Phrases }

function Contents({ priorities, phrases, label }: PartProps & { priorities: Priority[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ol className="tools">
        {priorities.map((priority) => (
          <li key={priority.id}>
            <a href={`#${priority.id}`}>
              {priority.number}. <Said phrase={phrases(`plan.${priority.id}.title`, priority.title)} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function PriorityPart({ priority, phrases, t }: PartProps & { priority: Priority; t: Words }) {
  return (
    <section id={priority.id} className="mt-10 flow" aria-labelledby={`${priority.id}-title`}>
      <h2 id={`${priority.id}-title`}>
        <span className="block text-[0.75em] hint">{t('plan.area', { number: priority.number })}</span>{' '}
        <Said phrase={phrases(`plan.${priority.id}.title`, priority.title)} />
      </h2>
      {priority.aims.length > 0 && (
        <Points heading={t('plan.aims')} points={priority.aims} phrases={phrases} />
      )}
      <Points heading={t('plan.measures')} points={priority.measures} phrases={phrases} />
    </section>
  )
}

function Points({
  heading,
  points,
  phrases,
}: PartProps & { heading: string; points: { id: string; text: string }[] }) {
  return (
    <>
      <h3 className="pt-2 font-bold">{heading}</h3>
      <ul className="list-disc ps-6 flow">
        {points.map((point) => (
          <li key={point.id}>
            <Said phrase={phrases(`plan.${point.id}.text`, point.text)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function countsIn({ priorities }: Plan) {
  const count = (of: (priority: Priority) => unknown[]) => priorities.reduce((n, p) => n + of(p).length, 0)
  return {
    priorities: priorities.length,
    aims: count((p) => p.aims),
    measures: count((p) => p.measures),
  }
}
