/** One round of the postman, as a process of its own that a test can kill. */
import { mailer } from '../server/mail/mail'
import { sendDueLetters } from '../server/mail/outbox'

await sendDueLetters(mailer())
process.exit(0)
