import { Choose } from '../staff/choose'

type Edition = { key: string; name: string }
type Props = { editions: Edition[]; before: string; after: string }

/** Which two editions of the plan stand beside each other. */
export function EditionChoice({ editions, before, after }: Props) {
  const choices = editions.map(({ key, name }) => ({ value: key, words: name }))
  return (
    <form method="get" action="/staff/plan/editions" className="filters" aria-label="Which editions">
      <Choose name="before" label="From" all="The one before the newest" choices={choices} chosen={before} />
      <Choose name="after" label="To" all="The newest" choices={choices} chosen={after} />
      <p className="form-buttons">
        <button type="submit" className="button secondary">
          Compare
        </button>
      </p>
    </form>
  )
}
