import { createHash, hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { Role } from '../domain/people/access'

type Look = (sql: string, values?: unknown[]) => Promise<unknown>
type Wanted = {
  roles: Role[]
  organisation?: string
  name?: string
  email?: string
  stage?: 'first' | 'full'
}

/** Somebody signed in, as the server knows them; `secret` is what their cookie would hold. */
export type Colleague = Awaited<ReturnType<typeof aColleague>>

/** Puts a person into the database, signed in to the end, past every door. `look` is the database as its owner. */
export async function aColleague(look: Look, wanted: Wanted) {
  const { roles, organisation = 'council', name = 'Asha Patel', stage = 'full' } = wanted
  const id = randomUUID()
  const email = wanted.email ?? `${id}@example.org`
  const secret = randomBytes(32).toString('base64url')
  const session = createHash('sha256').update(secret).digest()
  await look(
    `INSERT INTO organisations (id, name, email_domains) VALUES ($1, $1, '{}') ON CONFLICT DO NOTHING`,
    [organisation],
  )
  await look(
    `INSERT INTO people (id, email, name, organisation_id, roles, state, reviewed_on) VALUES ($1, $2, $3, $4, $5, 'active', now())`,
    [id, email, name, organisation, roles],
  )
  await look(
    `INSERT INTO sessions (id, person_id, stage, how, device, started_at, seen_at) VALUES ($1, $2, $3, 'password', 'Test', now(), now())`,
    [session, id, stage],
  )
  return { id, email, name, organisation, roles, stage, session: session.toString('hex'), secret }
}

/** The name of an organisation that no other test works in; it is there with its first colleague. */
export function anOrganisation(): string {
  return `test-${randomUUID().slice(0, 8)}`
}

/** A colleague as the server knows somebody who is signed in. */
export function asVisitor({ secret: _, ...visitor }: Colleague) {
  return visitor
}

/** The cookie of a colleague, for a Heard whose data folder this is. */
export async function cookieOf(folder: string, { secret }: { secret: string }) {
  const own = Buffer.from(readFileSync(join(folder, 'key'), 'utf8').trim(), 'hex')
  const key = Buffer.from(hkdfSync('sha256', own, Buffer.alloc(0), 'heard/sign-in', 32)).toString('hex')
  return { name: 'heard-staff', value: await encode({ token: { secret }, secret: key, maxAge: 3600 }) }
}

/** Lets a page's browser come in as a colleague of the running Heard, or of the one with this data folder. */
export async function comeInAs(
  page: Page,
  colleague: { secret: string },
  folder = process.env.HEARD_JOURNEY_DATA!,
): Promise<void> {
  const cookie = await cookieOf(folder, colleague)
  await page.context().addCookies([{ ...cookie, domain: 'localhost', path: '/staff' }])
}

/** Somebody new, who is signed in on a page from now on. */
export async function cameIn(page: Page, { look }: { look: Look }, wanted: Wanted): Promise<Colleague> {
  const person = await aColleague(look, wanted)
  await comeInAs(page, person)
  return person
}

/** What is wrong with a form, said first in it. */
export function problems(page: Page) {
  return page.getByRole('alert', { name: 'There is a problem' })
}

/** Waits until React has taken over every form of a page: emptying a field and filling it are two acts, and it must not come between them. */
export async function whenAwake(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.forms].every((form) => Object.keys(form).some((key) => key.startsWith('__reactProps'))),
  )
}
