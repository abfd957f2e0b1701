import type { Agreement } from '../../domain/comments/agreement'

type Props = { agreement: Record<'report' | 'case', Agreement | null> }

/** What the figures cannot say, and how far two people who looked at the same entries agree. */
export function VoiceLimits({ agreement }: Props) {
  return (
    <section>
      <h2>What these figures cannot say</h2>
      <ul className="plain-list">
        <li>Who held the phone: whose words a survey response carries is what people said themselves.</li>
        <li>That anybody acted. Much captured with little acted on is not listening.</li>
        <li>
          How it is for children who do not use words. “Seen in how they act” and “someone else’s view” always
          stand apart.
        </li>
        <li>That things got better, when the sample, the mix of surveys or the list of reports changed.</li>
        <li>
          That a child should have said more. Choosing not to say is a right, and counts as given the chance.
        </li>
      </ul>
      <p>
        {checkWords('Reports', agreement.report)} {checkWords('Audits', agreement.case)}
      </p>
    </section>
  )
}

function checkWords(of: string, known: Agreement | null): string {
  if (!known) return `${of}: no entry was checked by a second person yet.`
  return `${of}: a second person came to the same level in ${known.same} of ${known.of} (${known.percent}%).`
}
