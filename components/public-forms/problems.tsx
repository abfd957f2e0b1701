import type { Problem } from '../../domain/forms/public-form'
import type { Words } from '../../domain/language/words'

/** What is wrong with the whole form and not with one field. */
export type Trouble = 'too-many' | 'closed' | 'busy'

/** A problem in words. */
function problemIn(t: Words, { says, limit }: Problem): string {
  return limit ? t(says, { limit }) : t(says)
}

type Props = { t: Words; problems: Problem[]; trouble: Trouble | null }

/** All that is wrong, first on the page, each with a link to the place to put it right. */
export function FormProblems({ t, problems, trouble }: Props) {
  if (!problems.length && !trouble) return null
  return (
    <div className="error-summary mb-8" id="error-summary" tabIndex={-1} role="alert" aria-labelledby="es-h">
      <h2 id="es-h">{t('question.problem')}</h2>
      {trouble && <p className="mt-2">{t(`charter.problems.${trouble}`)}</p>}
      <ul className="mt-2">
        {problems.map((problem) => (
          <li key={problem.field}>
            <a href={`#${FIRST[problem.field] ?? problem.field}`}>{problemIn(t, problem)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Where a field of several choices begins. */
const FIRST: Record<string, string> = {
  from: 'from-0',
  kind: 'kind-0',
  who: 'who-0',
  answerer: 'answerer-0',
}

/** The problem of one field, beside it. */
export function FieldProblem({ t, problems, field }: { t: Words; problems: Problem[]; field: string }) {
  const problem = problems.find((one) => one.field === field)
  if (!problem) return null
  return (
    <p id={`${field}-problem`} className="error-text">
      <span className="vh">{t('question.error')}</span> {problemIn(t, problem)}
    </p>
  )
}
