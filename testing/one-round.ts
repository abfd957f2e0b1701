/** One round of the postman, as a process of its own that a test can kill. */
import { mailer } from '../server/mail'
import { sendDueLetters } from '../server/outbox'

await sendDueLetters(mailer())
process.exit(0)
