import { z } from 'zod'
import { NewPassword } from './password'

/** A work address, in small letters. */
export const Email = z
  .string('Enter your e-mail address.')
  .trim()
  .toLowerCase()
  .min(1, 'Enter your e-mail address.')
  .max(254, 'This is too long for an e-mail address.')
  .pipe(z.email('Enter an e-mail address like name@example.org.'))
const From = z.string().max(2000).default('')

/** What somebody types to sign in with a password. */
export const PasswordSignIn = z.object({
  email: Email,
  password: z
    .string('Enter your password.')
    .min(1, 'Enter your password.')
    .max(128, 'Passwords have at most 128 characters.'),
  from: From,
})

/** Six digits from a code app, however they are spaced. */
export const CodeSignIn = z.object({
  code: z
    .string('Enter the code.')
    .transform((text) => text.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'Enter the six digits that your code app shows now.')),
  from: From,
})

/** A recovery code, however it is spaced. */
export const RecoverySignIn = z.object({
  recovery: z
    .string('Enter a recovery code.')
    .trim()
    .min(1, 'Enter a recovery code.')
    .max(40, 'This is too long for a recovery code.'),
  from: From,
})

/** What a passkey answered, as the browser gives it. */
export const PasskeySignIn = z.object({ credential: z.string().max(20_000), from: From })

/** A new passkey, with a name to know it by. */
export const NewPasskey = z.object({
  credential: z.string().max(20_000),
  label: z.string().trim().max(60, 'Use at most 60 characters.').default(''),
  from: From,
})

/** A new code app: its secret, locked by us, and the first code that it shows. */
export const NewCodeApp = CodeSignIn.extend({ sealed: z.string().max(500) })

/** On the way to the organisation's own sign-in. */
export const ToOrganisation = z.object({ from: From })

/** An invitation, accepted with the organisation's own account. */
export const JoinByOrganisation = z.object({ token: z.string().max(100) })

/** The first administrator. */
export const FirstPerson = z.object({
  token: z.string().max(100),
  name: z
    .string('Enter your name.')
    .trim()
    .min(1, 'Enter your name.')
    .max(100, 'Use at most 100 characters.'),
  email: Email,
  organisation: z.string('Choose your organisation.').min(1, 'Choose your organisation.').max(60),
  password: NewPassword,
})

/** Somebody who was invited chooses a password; also a forgotten one is chosen anew. */
export const ChosenPassword = z.object({ token: z.string().max(100), password: NewPassword })

/** Somebody who forgot their password. */
export const ForgottenPassword = z.object({ email: Email })

/** Another password, by somebody who is signed in. */
export const OtherPassword = z.object({
  current: z
    .string('Enter the password you have now.')
    .min(1, 'Enter the password you have now.')
    .max(128, 'Passwords have at most 128 characters.'),
  password: NewPassword,
})

/** Where to go after signing in: only pages of staff, on this very site, and past every door. */
export function safeReturn(from: string): string {
  if (!/^\/staff(?:[/?][!-[\]-~]*)?$/.test(from)) return '/staff'
  if (!doors.test(from)) return from
  return safeReturn(new URLSearchParams(from.split('?')[1]).get('from') ?? '')
}

const doors = /^\/staff\/(?:sign-in|sign-out|set-up|join|new-password|busy)(?:[/?]|$)/
