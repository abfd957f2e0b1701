'use client'
import { CodeAppForm, type Offered } from './code-app-form'
import { useCodes } from './codes-shown'
import { NewPasskeyForm } from './new-passkey-form'

/** The choice of a first second factor, and afterwards the recovery codes. */
export function EnrolForm({ offered, onward }: { offered: Offered; onward: string }) {
  const { whenDone, shown } = useCodes(onward)
  if (shown) return shown
  return (
    <>
      <p>
        What families tell us is behind this door, so a password alone does not open it. Choose one of these
        now. You can add the other later.
      </p>
      <section className="sheet">
        <h2>A passkey</h2>
        <p>
          The quickest way: your phone, computer or security key asks for your fingerprint, face or PIN.
          Nothing to type, and nobody can copy it from you.
        </p>
        <NewPasskeyForm
          action="/staff/sign-in/enrol/passkey"
          ask="/staff/sign-in/enrol/question"
          from={onward}
          whenDone={whenDone}
        />
      </section>
      <section className="sheet">
        <h2>A code app</h2>
        <p>
          An app on your phone, like Microsoft Authenticator or Google Authenticator, shows a new code every
          30 seconds.
        </p>
        <CodeAppForm
          action="/staff/sign-in/enrol/code-app"
          offered={offered}
          from={onward}
          whenDone={whenDone}
        />
      </section>
    </>
  )
}
