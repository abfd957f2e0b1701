import { EmptyState } from '../staff/empty-state'

type Survey = {
  id: string
  title: string
  subtitle: string
  waiting: number
  overdue: number
  until: string | null
}

/** The surveys whose comments somebody may read, each with what waits. */
export function SurveysToRead({ surveys }: { surveys: Survey[] }) {
  if (!surveys.length)
    return (
      <EmptyState title="Your organisation asks no survey yet">
        <p>
          Comments come with answers. As soon as a survey of your organisation is published, it stands here.
        </p>
      </EmptyState>
    )
  return (
    <ul className="cards">
      {surveys.map((survey) => (
        <li key={survey.id} className={survey.overdue ? 'sheet urgent' : 'sheet'}>
          <h2>
            <a href={`/staff/comments/${survey.id}`}>{survey.title}</a>
          </h2>
          <p className="hint">{survey.subtitle}</p>
          <p>
            {survey.waiting ? `${survey.waiting} still to read` : 'Nothing waits to be read'}
            {survey.overdue > 0 && (
              <>
                {', '}
                <strong className="mark urgent">{survey.overdue} overdue</strong>
              </>
            )}
          </p>
          {survey.until && <p className="hint">Open to you until {survey.until}.</p>}
        </li>
      ))}
    </ul>
  )
}
