/** What a route or page may be made with: where it comes from, the verb it answers, and whom it lets in. */
export type Guard = {
  from: string
  verb: 'GET' | 'POST'
  tree: 'public' | 'staff' | 'return' | 'data'
  /** A page of the framework, which is a default export; all else is an export named after its verb. */
  page?: boolean
  /** A page that is a document, and so an export named after its verb all the same. */
  document?: boolean
  /** Its first argument names a permission of domain/people/access.ts. Without, `lets` says who comes through. */
  asks?: 'permission'
  lets?: 'everyone' | 'first stage'
}

/** Every guard there is. A new one is one line here, and the matrix of routes knows it. */
export const guards: Record<string, Guard> = {
  publicPage: { from: 'answer-with', verb: 'GET', tree: 'public', lets: 'everyone' },
  publicForm: { from: 'answer-with', verb: 'POST', tree: 'public', lets: 'everyone' },
  noticePage: { from: 'notice-page', verb: 'GET', tree: 'public', lets: 'everyone' },
  publicData: { from: 'data-with', verb: 'GET', tree: 'data', lets: 'everyone' },
  staffPage: { from: 'staff-with', verb: 'GET', tree: 'staff', page: true, asks: 'permission' },
  staffDocument: { from: 'staff-document', verb: 'GET', tree: 'staff', document: true, asks: 'permission' },
  staffFile: { from: 'staff-with', verb: 'GET', tree: 'staff', asks: 'permission' },
  staffAction: { from: 'staff-with', verb: 'POST', tree: 'staff', asks: 'permission' },
  accountAction: { from: 'door-with', verb: 'POST', tree: 'staff', asks: 'permission' },
  halfwayAction: { from: 'door-with', verb: 'POST', tree: 'staff', lets: 'first stage' },
  doorAction: { from: 'door-with', verb: 'POST', tree: 'staff', lets: 'everyone' },
  // The way back from an organisation's own sign-in, which its protocol makes a GET.
  doorReturn: { from: 'door-with', verb: 'GET', tree: 'return', lets: 'everyone' },
  // Where a page leads that cannot be read just now; it reads nothing itself.
  busyPage: { from: 'busy-page', verb: 'GET', tree: 'staff', lets: 'everyone' },
  doorPage: { from: 'door-with', verb: 'GET', tree: 'staff', page: true, lets: 'everyone' },
}

/** Routes for machines, that read nothing anyone sent and change nothing. */
export const machines = ['app/route.ts', 'app/healthz/route.ts', 'app/readyz/route.ts']
