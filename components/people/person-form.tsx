'use client'
import type { Role } from '../../domain/people/access'
import { ChangedPerson } from '../../domain/people/person-forms'
import { TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'
import { RoleTicks } from './role-ticks'

/** Changes somebody's name and what they may do. */
export function PersonForm({ id, name, roles }: { id: string; name: string; roles: Role[] }) {
  return (
    <StaffForm
      action={`/staff/people/${id}/change`}
      schema={ChangedPerson}
      start={{ name, roles: roles as never }}
      button="Save changes"
      keeps
    >
      <TextField name="name" label="Name" autoComplete="off" />
      <RoleTicks />
    </StaffForm>
  )
}
