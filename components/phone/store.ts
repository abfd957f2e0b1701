/**
 * What a phone keeps of one draft, all in one place: its page, the scripts of that page, and the answers. Nothing is
 * there before `keep`, and nothing after `clear`.
 */
import type { Draft } from '../../domain/responses/draft'
import { storeName } from './on-phone'

/** The answers so far, and whether their person has pressed Send. */
export type Kept = { draft: Draft; sending: boolean }

type Policy = { createScriptURL: (address: string) => string }
type WithPolicies = { trustedTypes?: { createPolicy: (name: string, policy: Policy) => Policy } }

/** The store of the draft whose pages begin with `path`. */
export function storeOf(path: string) {
  const page = `${path}/phone`
  const answers = `${page}/kept`
  const name = storeName(page)

  const kept = async (): Promise<Kept | null> => {
    const found = (await caches.has(name)) && (await (await caches.open(name)).match(answers))
    return found ? ((await found.json()) as Kept) : null
  }
  /** Says whether it is kept: another tab may have cleared everything meanwhile. */
  const put = async (now: Kept): Promise<boolean> => {
    if (!(await caches.has(name))) return false
    await (await caches.open(name)).put(answers, new Response(JSON.stringify(now)))
    return true
  }
  const clear = async (): Promise<void> => {
    await caches.delete(name)
    const worker = await navigator.serviceWorker.getRegistration(page)
    if (worker?.scope === new URL(`${path}/`, location.href).href) await worker.unregister()
  }
  const keep = async (now: Kept, files: string[]): Promise<void> => {
    try {
      await (await caches.open(name)).addAll([page, ...files].map((file) => new Request(file)))
      await put(now)
      await navigator.serviceWorker.register(trusted(`${page}-worker`))
      await navigator.serviceWorker.ready
    } catch (error) {
      await clear().catch(() => undefined)
      throw error
    }
  }
  return { kept, put, clear, keep }
}

/** Browsers with trusted types start a worker only from an address that the page's own policy made. */
function trusted(address: string): string {
  const { trustedTypes } = window as WithPolicies
  if (!trustedTypes) return address
  return trustedTypes.createPolicy('phone', { createScriptURL: (given) => given }).createScriptURL(address)
}
