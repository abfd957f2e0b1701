import { randomInt } from 'node:crypto'

/** The address of a network that no other test uses: tries of a code are counted by network. */
export function aNetwork(): Record<string, string> {
  return { 'x-forwarded-for': [10, randomInt(256), randomInt(256), randomInt(1, 255)].join('.') }
}
