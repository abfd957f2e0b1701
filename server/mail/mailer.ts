import type { Mail } from '../../domain/mail/mail'

/** A letter on its way: `id` stays the same however often it is sent. */
type Outgoing = Mail & { id: string; to: string; name: string }

/** The one way out for letters. `send` ends well only once somebody else has the letter. */
export type Mailer = { send: (letter: Outgoing) => Promise<void>; close: () => void }
