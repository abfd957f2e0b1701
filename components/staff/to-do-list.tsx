import { EmptyState } from './empty-state'

type Props = { things: { text: string; to: string; urgent?: boolean }[] }

/** What waits for a person, each a link to where it is done. */
export function ToDoList({ things }: Props) {
  if (!things.length)
    return (
      <EmptyState title="Nothing waits for you">
        <p>When something does, it stands here. Choose a place above to go on by yourself.</p>
      </EmptyState>
    )
  return (
    <section>
      <h2>To do</h2>
      <ul className="to-do">
        {things.map(({ text, to, urgent }) => (
          <li key={text} className={urgent ? 'sheet urgent' : 'sheet'}>
            <a href={to}>
              {urgent && <span className="mark urgent">Now</span>} {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
