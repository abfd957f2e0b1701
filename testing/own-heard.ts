import { createServer, type AddressInfo } from 'node:net'
import { runHeard, type RunningHeard } from './heard'
import { test } from './journey'
import { openMailbox } from './mailbox'
import { openStore } from './store'

/** Journeys on a Heard of their own, for what would disturb the one that others share; with these settings. */
export function onAnotherHeard(
  settings: (port: string) => Promise<Record<string, string>> = async () => ({}),
) {
  return test.extend<object, { heard: RunningHeard }>({
    heard: [
      async ({}, provide) => {
        const port = await freePort()
        const heard = await runHeard(port, await settings(port))
        await provide(heard)
        await heard.stop()
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    baseURL: async ({ heard }, provide) => provide(heard.home),
    store: [
      async ({ heard }, provide) => {
        const store = openStore(heard.folder)
        await provide(store)
        await store.close()
      },
      { scope: 'worker' },
    ],
    mailbox: [async ({ heard }, provide) => provide(openMailbox(heard.folder)), { scope: 'worker' }],
  })
}

/** A port that nothing listens on now. */
function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(String(port)))
    })
  })
}
