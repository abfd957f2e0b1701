'use client'
import { Invitation } from '../../domain/people/person-forms'
import { TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'
import { RoleTicks } from './role-ticks'

/** Invites somebody into the own organisation. `ends` says which addresses may be invited, in words. */
export function InvitationForm({ ends }: { ends: string | null }) {
  return (
    <StaffForm
      action="/staff/people/invite/send"
      schema={Invitation}
      start={{ name: '', email: '', roles: [] as never }}
      button="Send the invitation"
      keeps
      beside={<a href="/staff/people">Not now</a>}
    >
      <TextField name="name" label="Name" hint="As colleagues know them." autoComplete="off" />
      <TextField
        name="email"
        label="Work e-mail address"
        hint={ends ?? undefined}
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
      <RoleTicks />
    </StaffForm>
  )
}
