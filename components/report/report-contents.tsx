import type { ReportProps } from './report-props'

/** What stands where, for whoever holds the paper or looks for one part on a screen. */
export function ReportContents({ plan, missing }: ReportProps) {
  const places = [
    ['in-short', 'In short'],
    ...(plan ? [['plan', 'Where the plan stands']] : []),
    ['surveys', 'What people told us'],
    ['voice', 'Whose voice'],
    ...(missing.length ? [['missing', 'Who is missing']] : []),
    ['notes', 'About these figures'],
  ]
  return (
    <nav aria-label="In this report" className="contents">
      <ol>
        {places.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
