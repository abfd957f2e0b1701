'use client'
import { NewCodeApp } from '../../domain/people/signing-in'
import { HiddenField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** A new secret for a code app: locked, in groups to type, and as a picture to scan. */
export type Offered = { sealed: string; groups: string; picture: string }

type Props = { action: string; offered: Offered; from: string; whenDone?: (data: unknown) => void }

/** Adds a code app: scan or type its secret, then show that it works. */
export function CodeAppForm({ action, offered, from, whenDone }: Props) {
  return (
    <StaffForm
      action={action}
      schema={NewCodeApp}
      start={{ code: '', sealed: offered.sealed, from }}
      button="Add this app"
      whenDone={whenDone}
    >
      <HiddenField name="from" />
      <HiddenField name="sealed" />
      <ol className="steps">
        <li>
          Scan this picture with your app.
          <img className="scan" src={offered.picture} alt="A square code that holds the secret below" />
          <details>
            <summary>I cannot scan it</summary>
            <p>Choose “enter a key” in your app and type this. It is time based, with six digits.</p>
            <p className="code">{offered.groups}</p>
          </details>
        </li>
        <li>Type the six digits that the app shows now.</li>
      </ol>
      <TextField name="code" label="Code" autoComplete="one-time-code" inputMode="numeric" narrow />
    </StaffForm>
  )
}
