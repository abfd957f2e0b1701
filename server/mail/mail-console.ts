import 'server-only'
import type { Mailer } from './mailer'

const RULE = '─'.repeat(72)

/** Shows letters on the terminal, for development and for an installation without a mail server. */
export function consoleMailer(print: (text: string) => void): Mailer {
  return {
    send: async ({ to, name, subject, text }) =>
      print(`${RULE}\nLetter to ${name} <${to}>\n${subject}\n\n${text}${RULE}`),
    close: () => undefined,
  }
}
