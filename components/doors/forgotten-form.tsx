'use client'
import { useState } from 'react'
import { ForgottenPassword } from '../../domain/people/signing-in'
import { TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** Asks for a link to choose a new password; whatever the address, it is answered alike. */
export function ForgottenForm() {
  const [asked, setAsked] = useState(false)
  if (asked)
    return (
      <div className="panel" role="status">
        <p>
          If this address has a password here, a letter with a link is on its way. It works once, for an hour.
        </p>
        <p>Nothing after ten minutes? Look among unwanted mail, or ask whoever invited you to Heard.</p>
      </div>
    )
  return (
    <StaffForm
      action="/staff/sign-in/forgotten/letter"
      schema={ForgottenPassword}
      start={{ email: '' }}
      button="Send me a link"
      whenDone={() => setAsked(true)}
    >
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="username"
        spellCheck={false}
      />
    </StaffForm>
  )
}
