import 'server-only'
import { randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { networkUnder } from './network'

const HOUR = 3600
const MOST = 10
const MOST_IN_A_FLOOD = 3
const FLOOD = 1000

/** What a code is for; trying one sort of code takes nothing from the other. */
export type CodeOf = 'resume' | 'receipt'

const limit = (points: number) => new RateLimiterMemory({ points, duration: HOUR })
const tries = { resume: limit(MOST), receipt: limit(MOST) }
const triesInAll = { resume: limit(FLOOD), receipt: limit(FLOOD) }

/**
 * Takes one try at a code, before the code is looked up, so that asking all at once gains nothing: 10 wrong ones
 * an hour from a network, and 3 while everyone together has passed 1,000. False when none is left. Nobody is shut
 * out by what other networks do.
 */
export async function takeTry(of: CodeOf, request: Request): Promise<boolean> {
  const all = await consumed(triesInAll[of], 'all')
  const mine = await consumed(tries[of], networkOf(request))
  return mine <= (all > FLOOD ? MOST_IN_A_FLOOD : MOST)
}

/** Gives the try back to someone whose code was right. */
export async function giveTryBack(of: CodeOf, request: Request): Promise<void> {
  await Promise.all([tries[of].reward(networkOf(request)), triesInAll[of].reward('all')])
}

/** What words are sent for, and how many sendings an hour a network has: enough for a coffee morning that shares one. */
const MOST_SENT = { charter: 60, contact: 20 }
export type SendingOf = keyof typeof MOST_SENT

const sendings = { charter: limit(MOST_SENT.charter), contact: limit(MOST_SENT.contact) }

/** Takes one sending of words; false when none is left to this network in this hour. */
export async function takeSending(of: SendingOf, request: Request): Promise<boolean> {
  return (await consumed(sendings[of], networkOf(request))) <= MOST_SENT[of]
}

function consumed(limiter: RateLimiterMemory, key: string): Promise<number> {
  return limiter.consume(key).then(
    (state) => state.consumedPoints,
    (state: { consumedPoints: number }) => state.consumedPoints,
  )
}

let day = ''
let dayKey = randomBytes(32)

/** A network under a key that lives in memory for one day. */
function networkOf(request: Request): string {
  const now = new Date().toISOString().slice(0, 10)
  if (now !== day) [day, dayKey] = [now, randomBytes(32)]
  return networkUnder(dayKey, request)
}
