import 'server-only'
import { knownDevice } from './people/device-cookie'
import type { Visitor } from './people/sessions'
import { networkToday, takeTries } from './people/sign-in-tries'

/** Somebody at a door: their request, who they are already, their browser in words, and what its cookies say. */
export type Knock = {
  request: Pick<Request, 'headers'>
  /** Who is signed in here already, wholly or half-way. */
  me: Visitor | null
  /** Like "Firefox on Windows". */
  device: string
  /** The cookie of a browser that was used before. */
  known: string | undefined
  /** The cookie that goes with the question a passkey answers. */
  question: string | undefined
}

/** So many presses at all the doors in an hour; an office of hundreds behind one address stays below it. */
const FREE = 600

/** Seconds to wait for a network that floods the doors; a browser known to us is counted apart, so it is never shut out. */
export function waitAtTheDoor({ request, known }: Knock): Promise<number> {
  const device = knownDevice(known)
  const who = device ? `device ${device.name}` : `network ${networkToday(request)}`
  return takeTries([{ name: `doors ${who}`, free: FREE }])
}
