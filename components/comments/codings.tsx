type Coding = { name: string; themes: string[] }
type Props = { mine: string[] | null; others: Coding[]; othersHidden: number; nameOf: Record<string, string> }

/** What others found in a comment, once somebody has saved their own; before that only that others were there. */
export function Codings({ mine, others, othersHidden, nameOf }: Props) {
  if (othersHidden > 0)
    return (
      <p className="hint">
        {othersHidden === 1 ? 'Somebody else has' : `${othersHidden} others have`} coded this comment. You see
        their themes when you have saved yours, so that neither of you leans on the other.
      </p>
    )
  if (!mine || !others.length) return null
  const said = (themes: string[]) =>
    themes.map((id) => nameOf[id] ?? 'a theme that is gone').join(', ') || 'none'
  return (
    <ul className="plain-list">
      {others.map(({ name, themes }) => (
        <li key={name}>
          <strong>{name}</strong> found: {said(themes)}. {sameAs(mine, themes)}
        </li>
      ))}
    </ul>
  )
}

function sameAs(mine: string[], theirs: string[]): string {
  const both = mine.filter((theme) => theirs.includes(theme)).length
  if (both === mine.length && both === theirs.length) return 'You agree.'
  return both ? 'You agree in part.' : 'You do not agree.'
}
