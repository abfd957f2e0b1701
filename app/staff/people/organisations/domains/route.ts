import { EmailDomains } from '../../../../../domain/people/person-forms'
import { changeDomains } from '../../../../../server/people/organisations'
import { Nowhere, staffAction } from '../../../../staff-with'

/** Sets which addresses the own organisation invites. */
export const POST = staffAction('people.manage', Nowhere, EmailDomains, async ({ values, ...staff }) => {
  const before = await changeDomains(staff, values.domains)
  return {
    to: '/staff/people/organisations',
    done: values.domains.length
      ? `From now on only addresses that end in ${values.domains.join(' or ')} may be invited.`
      : 'Any address may be invited.',
    undo: { action: '/staff/people/organisations/domains', fields: { domains: before.join('\n') } },
  }
})
