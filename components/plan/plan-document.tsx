import type { Plan, Priority } from '../../domain/plan/plan'
import type { Words } from '../../domain/language/words'
import { Document } from '../layout/document'
import type { Shell } from '../layout/shell'

/** The published plan as families can read it: each area of improvement with its aims and measures. */
export function PlanDocument({ plan, ...shell }: Shell & { plan: Plan | null }) {
  const { t, language } = shell
  const lang = language === 'en' ? undefined : 'en'
  return (
    <Document {...shell} title={t('plan.title')}>
      <div className="pt-6 flow">
        <h1>{t('plan.title')}</h1>
        {plan ? (
          <>
            <p className="hint">
              <span lang={lang}>{plan.title}</span>. {t('plan.edition', { edition: plan.edition })}.
            </p>
            <p lang={lang}>{plan.intro}</p>
            <p>{t('plan.what', countsIn(plan))}</p>
            <Contents priorities={plan.priorities} lang={lang} label={t('plan.title')} />
            {plan.priorities.map((priority) => (
              <PriorityPart key={priority.id} priority={priority} lang={lang} t={t} />
            ))}
          </>
        ) : (
          <p>{t('plan.none')}</p>
        )}
      </div>
    </Document>
  )
}

type PartProps = { lang: string | undefined }

function Contents({ priorities, lang, label }: PartProps & { priorities: Priority[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ol className="tools">
        {priorities.map((priority) => (
          <li key={priority.id}>
            <a href={`#${priority.id}`}>
              {priority.number}. <span lang={lang}>{priority.title}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function PriorityPart({ priority, lang, t }: PartProps & { priority: Priority; t: Words }) {
  return (
    <section id={priority.id} className="mt-10 flow" aria-labelledby={`${priority.id}-title`}>
      <h2 id={`${priority.id}-title`}>
        <span className="block text-[0.75em] hint">{t('plan.area', { number: priority.number })}</span>{' '}
        <span lang={lang}>{priority.title}</span>
      </h2>
      {priority.aims.length > 0 && <Points heading={t('plan.aims')} points={priority.aims} lang={lang} />}
      <Points heading={t('plan.measures')} points={priority.measures} lang={lang} />
    </section>
  )
}

function Points({
  heading,
  points,
  lang,
}: PartProps & { heading: string; points: { id: string; text: string }[] }) {
  return (
    <>
      <h3 className="pt-2 font-bold">{heading}</h3>
      <ul className="list-disc ps-6 flow" lang={lang}>
        {points.map((point) => (
          <li key={point.id}>{point.text}</li>
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
