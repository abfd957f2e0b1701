'use client'
import { Withdrawal } from '../../domain/surveys/wave-forms'
import { LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** Withdraws the results of a wave, with a reason. */
export function WithdrawForm({ path }: { path: string }) {
  return (
    <StaffForm
      action={`${path}/withdraw`}
      schema={Withdrawal}
      start={{ reason: '' }}
      button="Withdraw the results"
      look="secondary"
      keeps
    >
      <LongField
        name="reason"
        label="Why"
        hint="Staff and the public read this in place of the results, with today’s date."
        rows={3}
      />
    </StaffForm>
  )
}
