'use client'
import { PositionForm as Schema, stanceWords, type Stance } from '../../domain/charter/position'
import { ChoiceField, HiddenField, LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = {
  commitment: string
  hash: string
  start: { stance: Stance; reason: string | null; reservation: string | null } | null
}

const options = Object.entries(stanceWords).map(([value, label]) => ({ value, label }))

/** What the own party says to one commitment. */
export function PositionForm({ commitment, hash, start }: Props) {
  return (
    <StaffForm
      action={`/staff/charter/agreement/${commitment}/say`}
      schema={Schema}
      start={{
        ...{ hash, stance: start?.stance ?? '' },
        ...{ reason: start?.reason ?? '', reservation: start?.reservation ?? '' },
      }}
      button="Say it for your party"
      keeps
    >
      <HiddenField name="hash" />
      <ChoiceField name="stance" label="What your party says" options={options} />
      <LongField
        name="reason"
        label="Why you object"
        hint="Only when you object. It is published, so that others understand what has to change."
        rows={3}
      />
      <LongField
        name="reservation"
        label="What should be remembered"
        hint="When you can live with it. It is printed with the charter."
        rows={3}
      />
    </StaffForm>
  )
}
