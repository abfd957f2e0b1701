import 'server-only'
import type { Mail } from '../../domain/mail/mail'
import { consoleMailer } from './mail-console'
import { notifyMailer } from './mail-notify'
import { smtpMailer } from './mail-smtp'
import { home } from '../site'

/** A letter on its way: `id` stays the same however often it is sent. */
type Outgoing = Mail & { id: string; to: string; name: string }

/** The one way out for letters. `send` ends well only once somebody else has the letter. */
export type Mailer = { send: (letter: Outgoing) => Promise<void>; close: () => void }

/** How letters leave this installation: by SMTP, by GOV.UK Notify, or, when neither is set, onto the terminal. */
export function mailer(): Mailer {
  const { SMTP_URL, NOTIFY_API_KEY, MAIL_FROM } = process.env
  const { hostname } = new URL(home())
  if (SMTP_URL) return smtpMailer(SMTP_URL, MAIL_FROM || `Heard <heard@${hostname}>`)
  if (NOTIFY_API_KEY) return notifyMailer(NOTIFY_API_KEY)
  return consoleMailer((text) => console.log(text))
}
