type Contact = { id: string; label: string; phone: string }

const WANTED = ['emergency', 'herts_childrens_services', 'police_non_emergency']

/** Whom to turn to, and the two cases that are easily got wrong. */
export function WhatToDo({ contacts }: { contacts: Contact[] }) {
  return (
    <section className="panel flow" aria-labelledby="what-to-do">
      <h2 id="what-to-do">Whom to turn to</h2>
      <ul className="plain-list">
        {contacts
          .filter(({ id }) => WANTED.includes(id))
          .map(({ id, label, phone }) => (
            <li key={id}>
              {label}: <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
            </li>
          ))}
      </ul>
      <p>
        <strong>About somebody who works with children?</strong> Tell the Local Authority Designated Officer
        (LADO) on the same day. Do not tell the service or the person that is named.
      </p>
      <p>
        <strong>About a person of 18 or more?</strong> Adult safeguarding takes it.
      </p>
      <p>We do not know who wrote it, and nobody may try to find out from the answers. A referral says so.</p>
    </section>
  )
}
