type Props = {
  organisations: { id: string; name: string; managed: boolean }[]
  invited: { id: string; name: string; organisation: string }[]
}

/** The other organisations, and whether somebody there lets people in. */
export function PartnersList({ organisations, invited }: Props) {
  return (
    <ul className="plain-list">
      {organisations.map(({ id, name, managed }) => {
        const waiting = invited.filter(({ organisation }) => organisation === id)
        return (
          <li key={id}>
            {name}:{' '}
            {managed ? 'has an administrator.' : waiting.length ? 'invited: ' : 'has no administrator yet.'}
            {waiting.map((person, at) => (
              <span key={person.id}>
                {at > 0 && ', '}
                <a href={`/staff/people/${person.id}`}>{person.name}</a>
              </span>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
