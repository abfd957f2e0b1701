/** Finds a port for what is measured, in a range that nothing else of ours uses. */
import { createServer } from 'node:net'

const FIRST = 3500
const LAST = 3549

/** The first port of the range that is free. */
export async function freePort(): Promise<number> {
  for (let port = FIRST; port <= LAST; port++) if (await isFree(port)) return port
  throw new Error(`Every port from ${FIRST} to ${LAST} is taken: stop what listens there, then try again.`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}
