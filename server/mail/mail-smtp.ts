import 'server-only'
import { createTransport } from 'nodemailer'
import type { Mailer } from './mailer'

/** Sends letters through the mail server at an address like smtps://user:password@mail.example.org. */
export function smtpMailer(url: string, from: string): Mailer {
  const host = from.slice(from.lastIndexOf('@') + 1).replace(/[>\s]/g, '')
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ id, to, name, subject, text, language }) => {
      const { accepted } = await transport.sendMail({
        from,
        to: { name, address: to },
        subject,
        text,
        messageId: `<${id}@${host}>`,
        headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
      })
      if (!accepted.length) throw new Error('The mail server took the letter for nobody')
    },
    close: () => transport.close(),
  }
}
