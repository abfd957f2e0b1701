import { z } from 'zod'
import { several } from '../forms/several'
import { oneLine } from '../mail/mail'
import { Role } from './access'
import { emailDomainsIn, isEmailDomain } from './email-domain'
import { Email } from './signing-in'

/** A name as colleagues know it, on one line whatever was pasted. */
const Name = z
  .string('Enter the name.')
  .transform(oneLine)
  .pipe(z.string().min(1, 'Enter the name that colleagues know.').max(100, 'Use at most 100 characters.'))
const Roles = several(Role).refine((roles) => roles.length > 0, 'Tick at least one role.')

/** What an administrator says of somebody they invite. */
export const Invitation = z.object({ name: Name, email: Email, roles: Roles })

/** The first administrator of another organisation: only who, because the role is given. */
export const FirstAdministrator = z.object({ organisation: z.string().max(60), name: Name, email: Email })

/** What an administrator may change of somebody. */
export const ChangedPerson = z.object({ name: Name, roles: Roles })

/** Access is switched on or off. */
export const Switch = z.object({ to: z.enum(['on', 'off']) })

/** Access was checked; or that check is taken back. */
export const Review = z.object({ needed: z.enum(['yes', 'undo']) })

/** The ends of an organisation's e-mail addresses, one on each line; none means that any address may be invited. */
export const EmailDomains = z.object({
  domains: z
    .string()
    .max(2000, 'Use at most 2,000 characters.')
    .transform(emailDomainsIn)
    .refine(
      (ends) => ends.every(isEmailDomain),
      'Write each line like example.org: what stands after the @.',
    ),
})
