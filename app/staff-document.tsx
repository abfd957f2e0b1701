import { randomUUID } from 'node:crypto'
import type { ReactElement, ReactNode } from 'react'
import type { z } from 'zod'
import { DoorDocument, StaffDocument } from '../components/staff/staff-document'
import { notForYou, nothingHere, ourFault } from '../components/staff/turned-away'
import { may, type Permission } from '../domain/people/access'
import { staffScript, staffStylesheet } from '../generated/public-assets'
import { isUnreachable } from '../server/db'
import { isMadeUp } from '../server/demo/made-up'
import { markupOf, STAFF_POLICY } from '../server/document'
import { log, placeOf } from '../server/log.mjs'
import { secretIn, staffCookieOf } from '../server/people/session-cookie'
import { visitorOf } from '../server/people/sessions'
import { asStaff, type Staff } from '../server/staff'
import type { Shown } from './staff-with'

type Away = { title: string; body: ReactNode }

/**
 * A page full of figures, for those who hold a permission: like `staffPage`, but a finished document, because the
 * framework would render, send and read each of its thousands of cells twice. Nothing on it changes anything.
 */
export function staffDocument<P>(
  permission: Permission,
  Address: z.ZodType<P>,
  show: (visit: Staff & { params: P; query: URLSearchParams }) => Promise<Shown>,
) {
  return async (request: Request, context: { params: Promise<unknown> }): Promise<Response> => {
    const { pathname, search, searchParams: query } = new URL(request.url)
    const back = (to: string) => leading(`${to}?from=${encodeURIComponent(pathname + search)}`)
    try {
      const me = await visitorOf(await secretIn(staffCookieOf(request)))
      if (!me || me.stage !== 'full') return back('/staff/sign-in')
      if (!may(me.roles, permission)) return await away(notForYou, 403)
      const address = Address.safeParse((await context.params) ?? {})
      if (!address.success) return await away(nothingHere, 404)
      const shown = await asStaff(me, (staff) => show({ ...staff, params: address.data, query }))
      if (!shown) return await away(nothingHere, 404)
      const { body, ...rest } = shown
      const madeUp = await isMadeUp()
      return await sheet(200, () => (
        <StaffDocument {...{ me, madeUp }} {...rest} stylesheet={staffStylesheet} script={staffScript}>
          {body}
        </StaffDocument>
      ))
    } catch (error) {
      if (isUnreachable(error)) {
        log('warn', 'a page could not be read just now', placeOf(error))
        return back('/staff/busy')
      }
      const reference = randomUUID().slice(0, 8)
      log('error', 'request failed', { reference, ...placeOf(error) })
      return away(ourFault(reference), 500)
    }
  }
}

function away({ title, body }: Away, status: number): Promise<Response> {
  return sheet(status, () => (
    <DoorDocument title={title} stylesheet={staffStylesheet}>
      {body}
    </DoorDocument>
  ))
}

async function sheet(status: number, element: () => ReactElement): Promise<Response> {
  // As bytes: the framework of requests would copy so long a text twice.
  return new Response(Buffer.from(await markupOf(element)), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': STAFF_POLICY,
      'cache-control': 'no-store',
    },
  })
}

function leading(location: string): Response {
  return new Response(null, { status: 307, headers: { location, 'cache-control': 'no-store' } })
}
