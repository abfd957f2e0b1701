type Props = { open: number; late: number }

/** How many people wait to be contacted, on the first page of safeguarding. */
export function ContactWaiting({ open, late }: Props) {
  const people = open === 1 ? '1 person asks' : `${open} people ask`
  return (
    <section>
      <h2>People who ask to be contacted</h2>
      <p>
        {open ? `${people} for it.` : 'Nobody waits.'}{' '}
        {late > 0 && <span className="mark urgent">{late} overdue</span>}
      </p>
      <p>
        <a href="/staff/safeguarding/contact">See who asks to be contacted</a>
      </p>
    </section>
  )
}
