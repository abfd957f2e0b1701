/** One parent who fills in the short survey and does not give up: what got no answer is sent again, unchanged. */
import { setTimeout as pause } from 'node:timers/promises'
import { hiddenField, post } from '../running/visitor'

/** The survey that all of them answer. */
export const SURVEY = 'email_signature'
const PATIENCE = 120_000
const LONGEST_ANSWER = 10_000

/** What one parent holds in hand. `receipt` is there once Heard has said that the answers are sent. */
export type Hand = {
  /** The words they wrote, which nobody else wrote. */
  words: string
  draft?: string
  answersHash?: string
  /** What they are waiting for right now. */
  waitsFor: 'start' | 'answers' | 'sending' | 'receipt' | 'nothing'
  acknowledged: boolean
  receipt?: string
  /** How often something had to be sent again. */
  again: number
  /** What Heard said that must never be said to someone who did all this right. */
  wrong?: string
}

/** A hand with nothing in it. */
export function emptyHand(words: string): Hand {
  return { words, waitsFor: 'nothing', acknowledged: false, again: 0 }
}

/** Starts, agrees, answers, checks and sends, each step again until it is answered. */
export async function submit(home: string, hand: Hand): Promise<void> {
  const until = Date.now() + PATIENCE
  const step = (work: () => Promise<Response>) => persist(work, hand, until)
  try {
    hand.waitsFor = 'start'
    const started = await step(() => post(`${home}/en/surveys/${SURVEY}`, {}, soon()))
    const draft = home + placeIn(started, /\/taking-part$/).replace(/\/taking-part$/, '')
    hand.draft = draft
    hand.waitsFor = 'answers'
    const answer = (page: string, fields: Record<string, string>) =>
      step(() => post(`${draft}/${page}`, fields, soon())).then((answered) => placeIn(answered, /\/d\//))
    await answer('taking-part', { taking_part: 'yes' })
    await answer('1', { rating: 'satisfied', do: 'continue' })
    await answer('2', { comment: hand.words, do: 'continue' })
    await answer('3', { i_am: 'parent_carer', do: 'continue' })
    const check = await step(() => fetch(`${draft}/check`, { redirect: 'manual', signal: soon() }))
    if (check.status !== 200) throw new Error(`an answer was forgotten: check led to ${check.place}`)
    hand.answersHash = hiddenField(check.text, 'answers')
    await send(hand, step)
    await readReceipt(hand, step)
  } catch (problem) {
    hand.wrong = `while waiting for ${hand.waitsFor}: ${(problem as Error).message}`
  }
  hand.waitsFor = 'nothing'
}

/** Sends the same once more, as an impatient thumb would; the receipt must be the same. */
export async function sendAgain(hand: Hand): Promise<void> {
  const until = Date.now() + PATIENCE
  const step = (work: () => Promise<Response>) => persist(work, hand, until)
  const before = hand.receipt
  try {
    await send(hand, step)
    await readReceipt(hand, step)
    if (hand.receipt !== before) throw new Error('sending again gave another receipt')
  } catch (problem) {
    hand.wrong ??= (problem as Error).message
  }
}

type Answered = { status: number; place: string; text: string }
type Step = (work: () => Promise<Response>) => Promise<Answered>

async function send(hand: Hand, step: Step): Promise<void> {
  hand.waitsFor = 'sending'
  const sent = await step(() =>
    post(`${hand.draft}/check`, { answers: hand.answersHash!, do: 'send' }, soon()),
  )
  placeIn(sent, /\/receipt$/)
  hand.acknowledged = true
}

async function readReceipt(hand: Hand, step: Step): Promise<void> {
  hand.waitsFor = 'receipt'
  const { text, status } = await step(() =>
    fetch(`${hand.draft}/receipt`, { redirect: 'manual', signal: soon() }),
  )
  hand.receipt = text.match(/\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/)?.[0]
  if (!hand.receipt) throw new Error(`the receipt page said ${status} and showed no code`)
}

/** No answer, or one that says "in a moment", is a reason to try again; anything else is an answer. */
async function persist(work: () => Promise<Response>, hand: Hand, until: number): Promise<Answered> {
  for (;;) {
    const answered = await work()
      .then(read)
      .catch(() => null)
    if (answered && answered.status < 500) return answered
    if (Date.now() > until)
      throw new Error(`no answer for ${PATIENCE / 1000} s (${answered?.status ?? 'silence'})`)
    hand.again++
    await pause(50 + Math.random() * 100)
  }
}

async function read(response: Response): Promise<Answered> {
  return {
    status: response.status,
    place: response.headers.get('location') ?? '',
    text: await response.text(),
  }
}

function placeIn({ status, place }: Answered, expected: RegExp): string {
  if (status !== 303 || !expected.test(place) || place.includes('?'))
    throw new Error(`it said ${status} ${place}`.trim())
  return place
}

function soon(): AbortSignal {
  return AbortSignal.timeout(LONGEST_ANSWER)
}
