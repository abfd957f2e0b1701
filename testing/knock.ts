import type { Knock } from '../server/knock'
import { aNetwork } from './network'

/** Somebody at a door, from a network of their own, with nothing in their browser. */
export function aKnock(more: Partial<Knock> = {}): Knock {
  const headers = new Headers({ host: 'localhost:3000', ...aNetwork() })
  return {
    request: { headers },
    me: null,
    device: 'Firefox on Windows',
    known: undefined,
    question: undefined,
    ...more,
  }
}
