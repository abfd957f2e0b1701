import type { ReactNode } from 'react'

type Props = { id: string; title: string; measure: { id: string; text: string } | null; children: ReactNode }

/** The figures of one unit under the exact words of the measure that they answer. */
export function UnitSection({ id, title, measure, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {measure && (
        <p className="hint">
          <a href={`/staff/plan/${measure.id}`}>The plan</a> says: “{measure.text}”
        </p>
      )}
      {children}
    </section>
  )
}
