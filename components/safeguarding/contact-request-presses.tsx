import { PressForm } from '../forms/press-form'
import { AnsweredForm } from './answered-form'

type Props = { request: { id: string; holder: string | null; answeredOn: string | null } }

/** What a lead does with a request next. */
export function ContactRequestPresses({ request: { id, holder, answeredOn } }: Props) {
  const at = `/staff/safeguarding/contact/${id}`
  if (answeredOn)
    return (
      <section>
        <h2>Not done after all?</h2>
        <p>Then it waits again, and what was written down about the answer goes.</p>
        <PressForm action={`${at}/open-again`} label="Open it again" />
      </section>
    )
  return (
    <>
      <section>
        <h2>Who answers</h2>
        {holder ? (
          <>
            <p>
              If that cannot be done, give it back. The letters then begin again the next working morning.
            </p>
            <PressForm action={`${at}/give-back`} label="Give it back" />
          </>
        ) : (
          <>
            <p>Then no more letters are sent, and your colleagues see that you are answering.</p>
            <PressForm action={`${at}/take`} label="I am answering this" look="plain" />
          </>
        )}
      </section>
      <section>
        <h2>When you have been in touch</h2>
        <AnsweredForm request={id} />
      </section>
    </>
  )
}
