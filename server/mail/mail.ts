import 'server-only'
import { consoleMailer } from './mail-console'
import { notifyMailer } from './mail-notify'
import type { Mailer } from './mailer'
import { smtpMailer } from './mail-smtp'
import { home } from '../site'

/** How letters leave this installation: by SMTP, by GOV.UK Notify, or, when neither is set, onto the terminal. */
export function mailer(): Mailer {
  const { SMTP_URL, NOTIFY_API_KEY, MAIL_FROM } = process.env
  const { hostname } = new URL(home())
  if (SMTP_URL) return smtpMailer(SMTP_URL, MAIL_FROM || `Heard <heard@${hostname}>`)
  if (NOTIFY_API_KEY) return notifyMailer(NOTIFY_API_KEY)
  return consoleMailer((text) => console.log(text))
}
