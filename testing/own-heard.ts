import { createServer, type AddressInfo } from 'node:net'
import { runHeard, type RunningHeard } from './heard'
import { test } from './journey'
import { openMailbox } from './mailbox'
import { openStore } from './store'

type Own = { apart: string; port: string; settings: Record<string, string>; heard: RunningHeard }

/** Journeys on a Heard of their own, with settings of their own, for what would disturb the one that others share. */
export const onAnotherHeard = test.extend<object, Own>({
  /** Journeys that need a Heard as it is at its first start name one of their own; others may share one. */
  apart: ['', { scope: 'worker', option: true }],
  port: [async ({}, provide) => provide(await freePort()), { scope: 'worker' }],
  settings: [async ({}, provide) => provide({}), { scope: 'worker' }],
  heard: [
    async ({ port, settings }, provide) => {
      const heard = await runHeard(port, settings)
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

/** A port that nothing listens on now. */
function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(String(port)))
    })
  })
}
