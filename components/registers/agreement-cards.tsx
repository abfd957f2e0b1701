import { kappaInWords, type Agreement } from '../../domain/comments/agreement'

type Checked = { unit: 'report' | 'case'; entries: number; child: Agreement | null; family: Agreement | null }
const names = { report: ['Reports', 'editions'], case: ['Audits', 'cases'] } as const

/** How often two people who looked at the same entry came to the same level; reports and cases are never joined. */
export function AgreementCards({ checked }: { checked: Checked[] }) {
  return (
    <ul className="cards">
      {checked.map(({ unit, entries, child, family }) => (
        <li key={unit} className="sheet">
          <h2>{names[unit][0]}</h2>
          <p>
            {child?.of ?? 0} of {entries} {names[unit][1]} checked by a second person
          </p>
          {child && <p>Child’s voice: {inWords(child)}</p>}
          {family && <p>Family’s voice: {inWords(family)}</p>}
        </li>
      ))}
    </ul>
  )
}

function inWords({ of, same, percent, kappa }: Agreement): string {
  return `the same level in ${same} of ${of} (${percent}%); beyond chance: ${kappaInWords(kappa)}.`
}
