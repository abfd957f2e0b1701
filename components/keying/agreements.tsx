type Alike = { forms: number; compared: number; same: number; percent: number }

/** How far two people key alike, survey by survey, in steps of ten forms. */
export function Agreements({ list }: { list: { title: string; alike: Alike | null }[] }) {
  if (!list.length) return null
  return (
    <dl className="facts">
      {list.map(({ title, alike }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            {alike
              ? `${alike.percent}% of answers keyed alike (${alike.same} of ${alike.compared} answers, ${alike.forms} forms)`
              : 'How far two people agree is shown from ten forms on.'}
          </dd>
        </div>
      ))}
    </dl>
  )
}
