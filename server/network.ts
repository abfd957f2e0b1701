import 'server-only'
import { mac, type Key } from './locks'

/** A network without its address: a keyed hash of the /24 or /56 that a request came from. */
export function networkUnder(key: Key, { headers }: Pick<Request, 'headers'>): string {
  const address = (headers.get('x-forwarded-for') ?? '')
    .split(',')
    .at(-1)!
    .trim()
    .replace(/^::ffff:/, '')
  return mac(key, networkPart(address)).toString('base64')
}

function networkPart(address: string): string {
  if (!address.includes(':')) return address.split('.').slice(0, 3).join('.')
  const [head = '', tail = ''] = address.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const groups = address.includes('::')
    ? [...left, ...Array(8 - left.length - right.length).fill('0'), ...right]
    : left
  const full = groups.map((group) => group.padStart(4, '0')).join('')
  return full.slice(0, 14)
}
