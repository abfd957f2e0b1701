import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { DoorShell } from '../components/staff/staff-shell'
import { may, type Permission } from '../domain/people/access'
import { deviceWords } from '../domain/people/device'
import { safeReturn } from '../domain/people/signing-in'
import { DEVICE_COOKIE } from '../server/people/device-cookie'
import { atTheGate, type Gate } from '../server/gate'
import { waitAtTheDoor, type Knock } from '../server/knock'
import { QUESTION_COOKIE } from '../server/people/passkeys'
import type { Halfway } from '../server/people/second-step'
import type { Visitor } from '../server/people/sessions'
import { readStaffForm } from '../server/staff-form'
import { tooMany } from './staff-entry'
import { asOutcome, Problems, refused, type Outcome } from './staff-outcome'
import { orBusy, paramsOf, queryOf, visitor } from './staff-with'

type Context = { params: Promise<unknown> }
type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What a page at a door shows, or where whoever does not belong there goes instead. */
export type AtTheDoor = { title: string; body: ReactNode } | { instead: string }

/** Where somebody goes on to once they are in: the page they came from, of staff and of this site. */
export type Onward = { query: URLSearchParams; onward: string; me: Visitor | null }

/** A page that is open to everyone, because it leads in. It reads nothing that anyone wrote, and changes nothing. */
export function doorPage(show: (visit: Onward) => Promise<AtTheDoor>) {
  return async function Door({ searchParams }: PageProps) {
    const query = queryOf(await searchParams)
    const onward = safeReturn(query.get('from') ?? '')
    const shown = await orBusy(query, async () => show({ query, onward, me: await visitor() }))
    if ('instead' in shown) redirect(shown.instead)
    return <DoorShell title={shown.title}>{shown.body}</DoorShell>
  }
}

/** A press at a door, by anyone: floods, origin, size and fields are checked before anything is done. */
export function doorAction<S extends z.ZodType>(
  Schema: S,
  act: (visit: Knock & { values: z.infer<S> }) => Promise<Outcome>,
) {
  return async (request: Request): Promise<Response> =>
    asOutcome(request, async () => read(request, await knockOf(request), Schema, act))
}

/**
 * The way back from an organisation's own sign-in: the one thing that reading an address does, and only together with
 * what this very browser was given on the way there.
 */
export function doorReturn(
  path: string,
  act: (visit: Knock & { query: URLSearchParams; kept: Record<string, string> }) => Promise<Outcome>,
) {
  return async (request: Request): Promise<Response> =>
    asOutcome(request, async () => {
      const { pathname, searchParams: query } = new URL(request.url)
      if (pathname !== path) throw refused(404)
      const knock = await knockOf(request)
      const wait = await waitAtTheDoor(knock)
      const kept = (await cookies()).getAll().map(({ name, value }) => [name, value])
      return wait ? tooMany(wait) : act({ ...knock, query, kept: Object.fromEntries(kept) })
    })
}

/** A press by somebody whose second factor is still missing. */
export function halfwayAction<S extends z.ZodType>(
  Schema: S,
  act: (visit: Halfway & { values: z.infer<S> }) => Promise<Outcome>,
) {
  return async (request: Request): Promise<Response> =>
    asOutcome(request, async () => {
      const { me, ...knock } = await knockOf(request)
      if (me?.stage !== 'first') throw refused(401)
      return read(request, { ...knock, me }, Schema, act)
    })
}

/**
 * A change of how somebody signed in comes in: like `staffAction`, but in a transaction of the gatekeeper, who knows
 * passwords and sessions and no answer.
 */
export function accountAction<P, S extends z.ZodType>(
  permission: Permission,
  Address: z.ZodType<P>,
  Schema: S,
  act: (visit: Halfway & Gate & { params: P; values: z.infer<S> }) => Promise<Outcome>,
) {
  return async (request: Request, context: Context): Promise<Response> =>
    asOutcome(request, async () => {
      const { me, ...knock } = await knockOf(request)
      if (me?.stage !== 'full') throw refused(401)
      if (!may(me.roles, permission)) throw refused(403)
      return read(request, { ...knock, me }, Schema, async (visit) => {
        const params = await paramsOf(Address, context)
        return atTheGate(async (gate) => {
          const outcome = await act({ ...visit, ...gate, params })
          // Whatever was begun before a problem was found is taken back with the transaction.
          if ('problems' in outcome) throw new Problems(outcome.problems)
          return outcome
        })
      })
    })
}

async function read<V extends Knock, S extends z.ZodType>(
  request: Request,
  visit: V,
  Schema: S,
  act: (visit: V & { values: z.infer<S> }) => Promise<Outcome>,
): Promise<Outcome> {
  const wait = await waitAtTheDoor(visit)
  if (wait) return tooMany(wait)
  const form = await readStaffForm(request, Schema)
  return 'problems' in form ? form : act({ ...visit, values: form.values })
}

async function knockOf(request: Request): Promise<Knock> {
  const kept = await cookies()
  return {
    request,
    me: await visitor(),
    device: deviceWords(request.headers.get('user-agent') ?? ''),
    known: kept.get(DEVICE_COOKIE)?.value,
    question: kept.get(QUESTION_COOKIE)?.value,
  }
}
