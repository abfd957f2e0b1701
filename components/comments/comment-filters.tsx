import { shows, type CommentFilter, type Show } from '../../domain/comments/filter'
import type { Quarter } from '../../domain/comments/quarter'

type Choices = {
  questions: { key: string; text: string }[]
  priorities: { id: string; title: string }[]
  waves: { id: string; name: string }[]
  quarters: Quarter[]
  weekInWords: Record<string, string>
}
type Props = { survey: string; filter: CommentFilter; choices: Choices }

/** Links to the usual lists of a survey's comments: still to read, all, not coded by me … */
export function CommentLists({ survey, shown }: { survey: string; shown: Show }) {
  return (
    <nav aria-label="Lists of comments" className="lists">
      <ul>
        {Object.entries(shows).map(([show, name]) => (
          <li key={show}>
            <a
              href={`/staff/comments/${survey}?show=${show}`}
              aria-current={show === shown ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Search and choose by question, priority and weeks; never by who answered. The address is the state. */
export function CommentFilters({ survey, filter, choices }: Props) {
  const { q, question, priority, wave, from, to } = filter
  return (
    <details className="fold no-print" open={Boolean(q || question || priority || wave || from || to)}>
      <summary>Search, or choose by question, priority, wave or week</summary>
      <form method="get" action={`/staff/comments/${survey}`} className="filters">
        <input type="hidden" name="show" value={filter.show} />
        <div className="form-field search">
          <label htmlFor="q">Words to look for</label>
          <input
            id="q"
            name="q"
            type="search"
            dir="auto"
            className="field"
            defaultValue={q}
            autoComplete="off"
          />
        </div>
        <Select name="question" label="Question" all="All questions" chosen={question}>
          {choices.questions.map(({ key, text }) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </Select>
        <Select name="priority" label="Priority of the plan" all="All priorities" chosen={priority}>
          {choices.priorities.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        <Select name="wave" label="Wave" all="All waves" chosen={wave}>
          {choices.waves.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select name="from" label="From the week of" all="The first" chosen={from}>
          <Weeks {...choices} />
        </Select>
        <Select name="to" label="To the week of" all="The last" chosen={to}>
          <Weeks {...choices} />
        </Select>
        <p className="form-buttons">
          <button type="submit" className="button">
            Show these
          </button>
          <a href={`/staff/comments/${survey}?show=${filter.show}`}>Show all again</a>
        </p>
      </form>
    </details>
  )
}

function Weeks({ quarters, weekInWords }: Choices) {
  return quarters.map(({ name, weeks }) => (
    <optgroup key={name} label={name}>
      {weeks.map((week) => (
        <option key={week} value={week}>
          {weekInWords[week]}
        </option>
      ))}
    </optgroup>
  ))
}

type SelectProps = { name: string; label: string; all: string; chosen?: string; children: React.ReactNode }

function Select({ name, label, all, chosen, children }: SelectProps) {
  return (
    <div className="form-field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} className="field" defaultValue={chosen ?? ''}>
        <option value="">{all}</option>
        {children}
      </select>
    </div>
  )
}
