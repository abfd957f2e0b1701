import { cookies, headers } from 'next/headers'
import { forbidden, notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { Crumb } from '../components/staff/staff-frame'
import { StaffShell } from '../components/staff/staff-shell'
import { may, type Permission } from '../domain/people/access'
import { asOutcome, refused, Problems, type Outcome } from './staff-outcome'
import { isUnreachable } from '../server/db'
import { log, placeOf } from '../server/log.mjs'
import { isMadeUp } from '../server/demo/made-up'
import { cookieName, secretIn } from '../server/people/session-cookie'
import { visitorOf, type Visitor } from '../server/people/sessions'
import { asStaff, type Staff } from '../server/staff'
import { readStaffForm } from '../server/staff-form'

type Query = URLSearchParams
type PageProps = {
  params: Promise<unknown>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}
type Context = { params: Promise<unknown> }

/** What a staff page shows: its heading, where it stands, and its body; `null` when there is nothing at this address. */
export type Shown = { title: string; crumbs?: Crumb[]; wide?: boolean; body: ReactNode } | null

/** The address of a page without parameters. */
export const Nowhere = z.object({})

/**
 * A page for those who hold a permission. Whoever is not signed in is asked to, and comes back; whoever may not is
 * told so (403), and an address with nothing behind it says that (404). What it reads, it reads in one transaction
 * as that person.
 */
export function staffPage<P>(
  permission: Permission,
  Address: z.ZodType<P>,
  show: (visit: Staff & { params: P; query: Query }) => Promise<Shown>,
) {
  return async function Page({ params, searchParams }: PageProps) {
    const query = queryOf(await searchParams)
    const me = await orBusy(query, visitor)
    if (!me || me.stage !== 'full') redirect(await leadingBack('/staff/sign-in', query))
    const address = Address.safeParse((await params) ?? {})
    if (!may(me.roles, permission)) forbidden()
    if (!address.success) notFound()
    const shown = await orBusy(query, () =>
      asStaff(me, (staff) => show({ ...staff, params: address.data, query })),
    )
    if (!shown) notFound()
    const { body, ...rest } = shown
    const madeUp = await orBusy(query, isMadeUp)
    return (
      <StaffShell me={me} madeUp={madeUp} {...rest}>
        {body}
      </StaffShell>
    )
  }
}

/**
 * A change by those who hold a permission, sent by a form of ours: origin, size and fields are checked, then it
 * happens in one transaction together with its audit, or not at all.
 */
export function staffAction<P, S extends z.ZodType>(
  permission: Permission,
  Address: z.ZodType<P>,
  Schema: S,
  act: (visit: Staff & { params: P; values: z.infer<S> }) => Promise<Outcome>,
) {
  return async (request: Request, context: Context): Promise<Response> =>
    asOutcome(request, async () => {
      const me = await allowed(permission)
      // Where a form comes from is asked first: another site learns nothing about what is there.
      const values = await readStaffForm(request, Schema)
      const params = await paramsOf(Address, context)
      if ('problems' in values) return values
      return asStaff(me, async (staff) => {
        const outcome = await act({ ...staff, params, values: values.values })
        // Whatever was begun before a problem was found is taken back with the transaction.
        if ('problems' in outcome) throw new Problems(outcome.problems)
        return outcome
      })
    })
}

/** A file for those who hold a permission, read in one transaction together with its audit. */
export function staffFile<P>(
  permission: Permission,
  Address: z.ZodType<P>,
  give: (visit: Staff & { params: P; query: Query }) => Promise<Response | null>,
) {
  return async (request: Request, context: Context): Promise<Response> =>
    asOutcome(request, async () => {
      const me = await allowed(permission)
      const params = await paramsOf(Address, context)
      const query = new URL(request.url).searchParams
      const file = await asStaff(me, (staff) => give({ ...staff, params, query }))
      return file ?? refused(404)
    })
}

/** Who asks, by the cookie alone; roles and everything else come from the database each time. */
export async function visitor(): Promise<Visitor | null> {
  return visitorOf(await secretIn((await cookies()).get(cookieName())?.value))
}

async function allowed(permission: Permission): Promise<Visitor> {
  const me = await visitor()
  if (!me || me.stage !== 'full') throw refused(401)
  if (!may(me.roles, permission)) throw refused(403)
  return me
}

export async function paramsOf<P>(Address: z.ZodType<P>, context: Context): Promise<P> {
  const params = Address.safeParse((await context.params) ?? {})
  if (!params.success) throw refused(404)
  return params.data
}

/** Reads something for a page, or leads to the page that says we are busy, when the database cannot answer now. */
export async function orBusy<T>(query: Query, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!isUnreachable(error)) throw error
    log('warn', 'a page could not be read just now', placeOf(error))
    redirect(await leadingBack('/staff/busy', query))
  }
}

async function leadingBack(to: string, query: Query): Promise<string> {
  const path = (await headers()).get('x-heard-path') ?? '/staff'
  return `${to}?from=${encodeURIComponent(query.size ? `${path}?${query}` : path)}`
}

/** The query of an address, also where a name stands in it several times. */
export function queryOf(given: Record<string, string | string[] | undefined>): Query {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(given))
    for (const one of [value ?? []].flat()) query.append(name, one)
  return query
}
