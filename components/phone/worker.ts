/**
 * Answers for one draft while it is kept on the phone, with or without signal: its page and the scripts of that page
 * come from the phone, and its other pages lead there. Everything else goes its usual way.
 */
import { storeName } from './on-phone'

type Asked = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }

const { scope } = (self as unknown as { registration: { scope: string } }).registration
const page = `${new URL(scope).pathname}phone`
const cacheName = storeName(page)
/** What has its own answer also after sending. */
const ITS_OWN = /\/(receipt|saved)$/

addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Asked
  if (request.method === 'GET') respondWith.call(event, answer(request))
})

async function answer(request: Request): Promise<Response> {
  const found = await caches.match(request, { cacheName, ignoreSearch: true, ignoreVary: true })
  if (found) return found
  const leads = request.mode === 'navigate' && !ITS_OWN.test(new URL(request.url).pathname)
  if (leads && (await caches.match(page, { cacheName, ignoreVary: true }))) return Response.redirect(page)
  return fetch(request)
}
