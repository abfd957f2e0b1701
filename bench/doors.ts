/** Measures whether the doors take alike for an address that somebody has and for one that nobody has. */
import { randomInt } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { distance, mostByChance } from './doors/kolmogorov-smirnov'
import { median, report, rounded, type Line } from './report'
import { askDatabase } from './running/database'
import { startHeard, type Heard } from './running/heard'
import { whenQuiet } from './running/quiet'

const SAMPLES = process.argv.includes('--quick') ? 40 : 200

/** Somebody in each state, and nobody; each address is tried once. */
const states = { active: 'somebody', off: 'switched off', nobody: 'nobody' }
type State = keyof typeof states
const address = (state: State, number: number) => `${state}-${number}@example.org`

const doors = {
  'sign-in': { path: '/staff/sign-in/password', fields: { password: 'this is not the password' } },
  'forgotten password': { path: '/staff/sign-in/forgotten/letter', fields: {} },
}

async function fillIn({ folder }: Heard): Promise<void> {
  const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
  const secret = await hash('lantern otter meadow 42', cost)
  for (const state of ['active', 'off'])
    await askDatabase(
      folder,
      `INSERT INTO people (email, name, organisation_id, roles, state, password_hash, reviewed_on)
       SELECT $1 || '-' || n || '@example.org', 'Somebody', 'council', '{reader}', $1, $2, now() FROM generate_series(0, $3) n`,
      [state, secret, SAMPLES],
    )
}

/** Milliseconds of one press, from a network that nobody pressed from before. */
async function press({ url }: Heard, path: string, fields: Record<string, string>): Promise<number> {
  const network = `10.${randomInt(256)}.${randomInt(256)}.1`
  const headers = { origin: url, 'x-forwarded-for': network, accept: 'application/json' }
  const began = performance.now()
  const answer = await fetch(url + path, { method: 'POST', headers, body: new URLSearchParams(fields) })
  const text = await answer.text()
  const took = performance.now() - began
  if (![200, 422].includes(answer.status)) throw new Error(`${path} said ${answer.status}: ${text}`)
  return took
}

async function measureAll(heard: Heard) {
  const lines: Line[] = []
  const middles: Record<string, number> = {}
  for (const [door, { path, fields }] of Object.entries(doors)) {
    const took: Record<State, number[]> = { active: [], off: [], nobody: [] }
    const rounds = Array.from({ length: SAMPLES }, (_, number) => number)
    const warm = { email: 'nobody@example.org', ...fields }
    for (let n = 0; n < 10; n++) await press(heard, path, warm)
    for (const number of rounds)
      for (const state of mixed(Object.keys(states) as State[]))
        took[state].push(await press(heard, path, { email: address(state, number), ...fields }))
    for (const state of ['active', 'off'] as const)
      lines.push({
        what: `${door}: ${states[state]} beside nobody, widest gap`,
        measured: distance(took[state], took.nobody),
        unit: '',
        most: rounded(mostByChance(SAMPLES, SAMPLES)),
      })
    for (const [state, times] of Object.entries(took)) middles[`${door} ${state} ms`] = rounded(median(times))
  }
  return { lines, middles }
}

function mixed<T>(list: T[]): T[] {
  const at = randomInt(list.length)
  const turned = [...list.slice(at), ...list.slice(0, at)]
  return randomInt(2) ? turned : turned.reverse()
}

const heard = await startHeard({ TRUSTED_PROXIES: '127.0.0.1, ::1', SMTP_URL: 'smtp://127.0.0.1:9' })
try {
  await fillIn(heard)
  const idle = await whenQuiet()
  const { lines, middles } = await measureAll(heard)
  await report('doors', lines, { samples: SAMPLES, idle, middles })
} finally {
  await heard.remove()
}
