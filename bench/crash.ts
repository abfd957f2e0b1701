/** Measures what is lost when Heard or its database is killed while fifty people send: nothing may be, and nothing twice. */
import { setTimeout as pause } from 'node:timers/promises'
import { emptyHand, sendAgain, submit, type Hand } from './crash/parent'
import { compare, type Count } from './crash/rows'
import { report, rounded, type Line } from './report'
import { startHeard, type Heard } from './running/heard'
import { familyOf, isAlive, kill } from './running/processes'

const ROUNDS = process.argv.includes('--quick') ? 4 : 20
const PEOPLE = 50
/** People do not all begin at once, so that a kill meets some starting, some answering and some sending. */
const SPREAD = 400
const WITHOUT_DATABASE = 500

type Victim = 'app' | 'database'
/** Half of the kills fall at any moment, half while sendings are on their way. */
type Moment = 'any' | 'sending'
type Round = {
  victim: Victim
  moment: Moment
  killedAfterMs: number
  /** When it was killed: what the fifty were waiting for, and how many had been told that theirs is sent. */
  met: Record<string, number>
  acknowledgedBefore: number
  sentAgain: number
  secondsUntilReady: number
  wrong: string[]
}

function begin(heard: Heard, round: number | string): { hands: Hand[]; done: Promise<unknown> } {
  const hands = Array.from({ length: PEOPLE }, (_, at) => emptyHand(`Round ${round}, person ${at + 1}`))
  const work = hands.map(async (hand) => {
    await pause(Math.random() * SPREAD)
    await submit(heard.url, hand)
  })
  return { hands, done: Promise.all(work) }
}

async function runRound(
  heard: Heard,
  round: number,
  longest: number,
): Promise<{ hands: Hand[]; round: Round }> {
  const victim: Victim = round % 2 === 1 ? 'app' : 'database'
  const moment: Moment = Math.ceil(round / 2) % 2 === 1 ? 'any' : 'sending'
  const { hands, done } = begin(heard, round)
  const start = performance.now()
  await (moment === 'any' ? pause(Math.random() * longest) : untilManySend(hands))
  const killedAfterMs = Math.round(performance.now() - start)
  await killed(heard, victim)
  const met: Record<string, number> = {}
  for (const { waitsFor } of hands) met[waitsFor] = (met[waitsFor] ?? 0) + 1
  const acknowledgedBefore = hands.filter(({ acknowledged }) => acknowledged).length
  const began = performance.now()
  await startedAgain(heard, victim)
  const secondsUntilReady = rounded((performance.now() - began) / 1000)
  await done
  await Promise.all(hands.map(sendAgain))
  const sentAgain = hands.filter(({ again }) => again > 0).length
  const wrong = hands.flatMap((hand) => (hand.wrong ? [`${hand.words}: ${hand.wrong}`] : []))
  return {
    hands,
    round: { victim, moment, killedAfterMs, met, acknowledgedBefore, sentAgain, secondsUntilReady, wrong },
  }
}

/** Waits until some of them, one or all but a few, have begun to send, and then for a blink. */
async function untilManySend(hands: Hand[]): Promise<void> {
  const many = 1 + Math.floor(Math.random() * (PEOPLE - 5))
  const ended = ({ wrong }: Hand) => wrong !== undefined
  const begun = (hand: Hand) => hand.answersHash !== undefined || ended(hand)
  while (hands.filter(begun).length < many) await pause(1)
  await pause(Math.random() * 20)
}

async function killed(heard: Heard, victim: Victim): Promise<void> {
  if (victim === 'app') return heard.kill()
  const postmaster = (await heard.database())!
  const family = familyOf(postmaster)
  for (const pid of family) kill(pid, 'SIGKILL')
  while (family.some(isAlive)) await pause(5)
}

/** Heard with a dead database answers for a moment that it is busy; then someone starts it again. */
async function startedAgain(heard: Heard, victim: Victim): Promise<void> {
  if (victim === 'database') {
    await pause(WITHOUT_DATABASE)
    await heard.stop()
  }
  await heard.again()
}

/** How long fifty take when nobody kills anything; a kill falls somewhere within. */
async function calmRound(heard: Heard, name: string): Promise<{ hands: Hand[]; took: number }> {
  const began = performance.now()
  const { hands, done } = begin(heard, name)
  await done
  return { hands, took: performance.now() - began }
}

function linesOf(rounds: Round[], hands: Hand[], count: Count): Line[] {
  const wrong = rounds.flatMap((round) => round.wrong)
  const inFlight = rounds.reduce((sum, { met }) => sum + (met.sending ?? 0), 0)
  return [
    { what: 'kills', measured: rounds.length, unit: '' },
    {
      what: 'acknowledged surveys',
      measured: hands.filter(({ acknowledged }) => acknowledged).length,
      unit: '',
    },
    { what: 'sendings in flight when it was killed', measured: inFlight, unit: '' },
    { what: 'acknowledged, but lost', measured: count.lost.length, unit: '', most: 0 },
    { what: 'doubled', measured: count.doubled, unit: '', most: 0 },
    { what: 'stored by half', measured: count.halfStored, unit: '', most: 0 },
    { what: 'people told something wrong', measured: wrong.length, unit: '', most: 0 },
    {
      what: 'longest until ready again',
      measured: Math.max(...rounds.map((r) => r.secondsUntilReady)),
      unit: 's',
    },
  ]
}

async function run(): Promise<void> {
  const heard = await startHeard()
  try {
    const cold = await calmRound(heard, 'cold')
    const calm = await calmRound(heard, 'calm')
    const hands = [...cold.hands, ...calm.hands]
    const rounds: Round[] = []
    for (let at = 1; at <= ROUNDS; at++) {
      const { hands: theirs, round } = await runRound(heard, at, calm.took)
      hands.push(...theirs)
      rounds.push(round)
      const { lost } = await compare(heard.folder, theirs)
      const words = `${round.victim} killed after ${round.killedAfterMs} ms, ${round.acknowledgedBefore} acknowledged`
      console.log(`  ${at}  ${words}, ${lost.length} lost, ${round.wrong.length} wrong`)
    }
    const count = await compare(heard.folder, hands)
    await report('crash', linesOf(rounds, hands, count), {
      calmMs: Math.round(calm.took),
      people: PEOPLE,
      count,
      rounds,
    })
  } finally {
    await heard.remove()
  }
}

await run()
