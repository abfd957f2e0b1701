import { test as base, type BrowserContextOptions, type Page } from '@playwright/test'
import { openMailbox, type Mailbox } from './mailbox'
import { openStore, type Store } from './store'
import { watch } from './watch'

type Journey = {
  /** Opens a page in a browser that has nothing in common with the first. */
  anotherPhone: (options?: BrowserContextOptions) => Promise<Page>
  /** The address of the running Heard, without a slash at the end. */
  home: string
  /** Origins of others that the journey leads to on purpose, like an organisation's own sign-in. */
  elsewhere: string[]
}

/** A test of what a person does. It fails on any error in a page, server fault, cookie or request elsewhere. */
export const test = base.extend<Journey, { store: Store; mailbox: Mailbox }>({
  home: async ({ baseURL }, provide) => provide(new URL(baseURL!).origin),
  elsewhere: [[], { option: true }],
  context: async ({ context, home, elsewhere }, provide) => {
    const faults = watch(context, home, elsewhere)
    await provide(context)
    expectNone(faults)
  },
  anotherPhone: async ({ browser, contextOptions, viewport, baseURL, home }, provide) => {
    const phones: { faults: string[]; close: () => Promise<void> }[] = []
    await provide(async (options) => {
      const context = await browser.newContext({ ...contextOptions, viewport, baseURL, ...options })
      phones.push({ faults: watch(context, home), close: () => context.close() })
      return context.newPage()
    })
    for (const { close } of phones) await close()
    expectNone(phones.flatMap(({ faults }) => faults))
  },
  store: [
    async ({}, provide) => {
      const store = openStore(process.env.HEARD_JOURNEY_DATA!)
      await provide(store)
      await store.close()
    },
    { scope: 'worker' },
  ],
  mailbox: [
    async ({}, provide) => provide(openMailbox(process.env.HEARD_JOURNEY_DATA!)),
    { scope: 'worker' },
  ],
})

export { expect } from '@playwright/test'

function expectNone(faults: string[]): void {
  if (faults.length) throw new Error(`What must never happen did:\n${faults.join('\n')}`)
}
