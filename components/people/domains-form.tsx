'use client'
import { EmailDomains } from '../../domain/people/person-forms'
import { LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** Which ends of e-mail addresses the own organisation invites. */
export function DomainsForm({ domains }: { domains: string[] }) {
  return (
    <StaffForm
      action="/staff/people/organisations/domains"
      schema={EmailDomains}
      start={{ domains: domains.join('\n') }}
      button="Save"
      keeps
    >
      <LongField
        name="domains"
        label="Addresses that may be invited"
        hint="What stands after the @, one on each line, like hertfordshire.example. Leave it empty to allow any address."
        rows={4}
      />
    </StaffForm>
  )
}
