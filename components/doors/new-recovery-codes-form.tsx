'use client'
import { z } from 'zod'
import { StaffForm } from '../forms/staff-form'
import { useCodes } from './codes-shown'

/** Makes ten new recovery codes and shows them this once. */
export function NewRecoveryCodesForm() {
  const { whenDone, shown } = useCodes('/staff/account')
  if (shown) return shown
  return (
    <StaffForm
      action="/staff/account/recovery-codes/make"
      schema={z.object({})}
      start={{}}
      button="Make ten new codes"
      beside={<a href="/staff/account">Not now</a>}
      whenDone={whenDone}
    >
      <p>The codes you have now stop working.</p>
    </StaffForm>
  )
}
