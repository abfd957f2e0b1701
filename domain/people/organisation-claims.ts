import { z } from 'zod'

const Yes = z.union([z.literal(true), z.literal(1), z.enum(['true', '1'])])

/** What an organisation's own sign-in tells of an account (OpenID Connect Core 1.0, sections 2 and 5.1). */
export const Claims = z.object({
  iss: z.string().min(1).max(500),
  sub: z.string().min(1).max(255),
  email: z.string().max(254).toLowerCase().optional().catch(undefined),
  email_verified: z.unknown().optional(),
  /** Microsoft Entra's word for it: the domain of the address belongs to the tenant. */
  xms_edov: z.unknown().optional(),
  amr: z.array(z.string()).optional().catch(undefined),
})
export type Claims = z.infer<typeof Claims>

/** The address of an account, when its organisation vouches for it; an address that anyone could type is none. */
export function verifiedEmail({ email, email_verified, xms_edov }: Claims): string | null {
  const vouched = Yes.safeParse(email_verified).success || Yes.safeParse(xms_edov).success
  return email && vouched ? email : null
}

/** Whether the organisation's own sign-in asked for a second factor (RFC 8176); without a word of it, it did not. */
export function hasProvenTwice({ amr }: Claims): boolean {
  return amr?.includes('mfa') ?? false
}

/** Why somebody whom their organisation knows is not let in, each with the sentence that the sign-in page shows. */
const refusals = {
  'not-invited':
    'Your organisation knows you, and Heard does not yet: nobody has invited this address, or the access was switched off. Ask whoever looks after Heard in your organisation.',
  'not-verified':
    'Your organisation’s sign-in does not vouch for your e-mail address. Open the link in your invitation and sign in from there.',
  'other-address':
    'This invitation is for another e-mail address. Sign out of your organisation’s account, and sign in with the one that was invited.',
  'other-account':
    'This e-mail address is tied to another account of your organisation. Ask whoever looks after Heard there to reset your sign-in.',
  domain: 'Your organisation does not let people into Heard with this sort of e-mail address.',
  failed: 'Your organisation’s sign-in did not work out. Try again, or choose another way.',
} as const
export type Refused = keyof typeof refusals

/** The sentence for a refusal named in an address; nothing for any other word. */
export function refusalIn(name: string | null): string | null {
  return name !== null && Object.hasOwn(refusals, name) ? refusals[name as Refused] : null
}
