/** Runs one load against one server and reads what it cost: requests, processor seconds, memory. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { cpuSeconds } from '../running/processes'
import { whenQuiet } from '../running/quiet'

const generator = fileURLToPath(new URL('./load.mjs', import.meta.url))

/** One request of a load. */
export type Sending = { method?: 'POST'; path: string; body?: string }

/** What to send, one list per connection: worked through once, or over and over for some seconds. */
export type Load = {
  url: string
  perConnection: Sending[][]
  expected: { status: number; leadsTo?: string }
  seconds?: number
  once?: boolean
}

/** What a load came to. `cpu` holds the processor seconds used by each named group of processes. */
export type Phase = Counted & { cpu: Record<string, number>; idleBefore: number }

type Counted = {
  count: number
  seconds: number
  perSecond: number
  p50: number
  p99: number
  bytesEach: number
  wrong: number
  firstWrong: string
}

/** The processes whose processor time is read, by name. */
export type Watched = () => Record<string, number[]>

/** Runs a load; throws when one answer was not the expected one. */
export async function runLoad(load: Load, watched: Watched): Promise<Phase> {
  const phase = await measured(generator, [], load, watched)
  if (phase.wrong > 0)
    throw new Error(
      `${phase.wrong} of ${phase.count} answers were not as expected, the first: ${phase.firstWrong}`,
    )
  return phase
}

/** Runs a program that says when it begins and what it counted, and reads the processor time in between. */
export async function measured(
  program: string,
  args: string[],
  plan: object,
  watched: Watched,
): Promise<Phase> {
  const idleBefore = await whenQuiet()
  const child = fork(program, { execArgv: args })
  let before: Record<string, number> = {}
  const counted = await new Promise<Counted>((resolve, reject) => {
    child.on('message', (said) => {
      if (said === 'begins') before = used({ ...watched(), generator: [child.pid!] })
      else resolve(said as Counted)
    })
    child.once('error', reject)
    child.once('disconnect', () => reject(new Error('The load ended before it had counted')))
    child.send(plan)
  })
  const after = used({ ...watched(), generator: [child.pid!] })
  const cpu = Object.entries(after).map(([name, seconds]) => [name, seconds - (before[name] ?? 0)])
  return { ...counted, cpu: Object.fromEntries(cpu), idleBefore }
}

function used(groups: Record<string, number[]>): Record<string, number> {
  return Object.fromEntries(Object.entries(groups).map(([name, pids]) => [name, cpuSeconds(pids)]))
}
