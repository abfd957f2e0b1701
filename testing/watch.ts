import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test'

/**
 * Everything that must never happen on a journey, as it happens: an error in the page, a server fault, a request
 * to another place, a cookie on a public page. A page that is not there (4xx) is not a fault: a journey says what it
 * expects. `elsewhere` are the origins of others that a journey leads to.
 */
export function watch(context: BrowserContext, home: string, elsewhere: string[] = []): string[] {
  const faults: string[] = []
  const note = (fault: string | null) => fault && faults.push(fault)
  context.on('console', (message) => note(consoleFault(message)))
  context.on('weberror', (error) => note(`error in the page: ${error.error().message}`))
  context.on('request', (request) => note(requestFault(request, [home, ...elsewhere])))
  context.on('response', (response) => {
    if (!elsewhere.includes(new URL(response.url()).origin)) note(responseFault(response))
  })
  return faults
}

function consoleFault(message: ConsoleMessage): string | null {
  if (message.type() !== 'error' && message.type() !== 'warning') return null
  const text = message.text()
  const expected =
    /^Failed to load resource: (the server responded with a status of 4|net::ERR_INTERNET_DISC)/
  return expected.test(text) ? null : `console: ${text} on ${message.page()?.url()}`
}

function requestFault(request: Request, places: string[]): string | null {
  const { origin, protocol } = new URL(request.url())
  return places.includes(origin) || protocol === 'data:' ? null : `request to another place: ${request.url()}`
}

function responseFault(response: Response): string | null {
  const where = `${response.request().method()} ${response.url()}`
  if (response.status() >= 500) return `${response.status()} from ${where}`
  const { pathname } = new URL(response.url())
  // Staff have cookies, strictly necessary ones, and none that the public pages would get.
  const forStaff = /^\/(staff|api\/auth)(\/|$)/.test(pathname)
  // The one page on which people can ask for a cookie; its journeys look at what it sets.
  const asked = /^\/[a-z]{2}\/display$/.test(pathname)
  return 'set-cookie' in response.headers() && !forStaff && !asked ? `cookie from ${where}` : null
}
