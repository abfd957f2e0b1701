import 'server-only'
import { tellOfNewRequests } from '../safeguarding/contact-letters'
import { sendAlerts } from '../safeguarding/alerts'
import { isUnreachable } from '../db'
import { log, placeOf } from '../log.mjs'
import { mailer } from './mail'
import { morningRound } from '../morning-round'
import { sendDueLetters } from './outbox'
import { wakesBy } from './postman-wakes'

const ROUND = 2000

/** Sends letters for as long as this process serves: every two seconds, and at once when one was posted here. */
export function startPostman(): { stop: () => Promise<void> } {
  const mail = mailer()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> | undefined
  const go = () => {
    if (stopped || round) return
    clearTimeout(timer)
    round = inTurn([sendAlerts, tellOfNewRequests, morningRound, () => sendDueLetters(mail)]).finally(() => {
      round = undefined
      if (!stopped) timer = setTimeout(go, ROUND)
    })
  }
  wakesBy(go)
  go()
  return {
    stop: async () => {
      stopped = true
      wakesBy(undefined)
      clearTimeout(timer)
      await round
      mail.close()
    },
  }
}

/** One that stumbles does not keep the next from its work. */
async function inTurn(tasks: (() => Promise<unknown>)[]): Promise<void> {
  for (const task of tasks) await task().catch(tell)
}

/** A database that cannot answer now is asked again in the next round. */
function tell(problem: unknown): void {
  if (!isUnreachable(problem)) log('error', 'the postman stumbled', placeOf(problem))
}
