import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { Claims, type Refused } from '../../domain/people/organisation-claims'
import { safeReturn } from '../../domain/people/signing-in'
import type { Knock } from '../knock'
import { log } from '../log.mjs'
import { comeInByOrganisation } from './organisation-account'
import { organisationProvider, PROVIDER } from './organisation-provider'
import { signInSecret } from './session-cookie'
import type { Amiss, Entered } from './sign-in'
import type { SetCookie } from '../set-cookie'
import { isSecure, siteUrl } from '../site'

/** Where the browser goes next, and what it keeps on the way. */
export type Onward = { to: string; cookies: SetCookie[] }

/** Only here are cookies of the way to the organisation and back sent. */
const PATH = '/api/auth'
const QUARTER = 900

// The host and protocol that next-auth is given are our own (server/site.ts), never a stranger's header.
process.env.AUTH_TRUST_HOST = 'true'

/** Sends somebody to their organisation's own sign-in; `invitation` is the secret of the link they accept by it. */
export async function toOrganisation(
  { request }: Knock,
  onward: string,
  invitation?: string,
): Promise<Onward | Amiss> {
  const token = randomBytes(32).toString('hex')
  const csrf = `${token}|${createHash('sha256').update(`${token}${signInSecret()}`).digest('hex')}`
  const gone = await ask(request, options(), {
    action: 'signin',
    body: { csrfToken: token, callbackUrl: onward },
    cookies: { [named('csrf')]: csrf },
  })
  if (gone.to.startsWith(siteUrl(request as Request)))
    return {
      problems: {
        '': 'Your organisation’s sign-in cannot be reached now. Try again, or choose another way.',
      },
    }
  return { to: gone.to, cookies: [...gone.cookies, joining(invitation ?? '')] }
}

/** Lets somebody in who comes back from their organisation; or leads to the sign-in page, which says why not. */
export async function backFromOrganisation(
  knock: Knock,
  query: URLSearchParams,
  cookies: Record<string, string>,
): Promise<Onward> {
  let came: Promise<Entered | { refused: Refused }> | undefined
  const comeIn = async (profile: unknown) => {
    const claims = Claims.safeParse(profile)
    if (!claims.success) return false
    came = comeInByOrganisation(knock, claims.data, cookies[named('joining')])
    return 'visitor' in (await came)
  }
  const back = await ask(knock.request, options(comeIn), { action: 'callback', query, cookies })
  // A fault of ours is caught by next-auth on the way, and told here.
  const end = (await came) ?? { refused: 'failed' as const }
  const spent = [...back.cookies.filter(({ name }) => name !== named('session')), joining('')]
  if ('refused' in end) return { to: `/staff/sign-in?refused=${end.refused}`, cookies: spent }
  const { pathname, search } = new URL(back.to)
  return { to: safeReturn(pathname + search), cookies: [...spent, ...end.cookies] }
}

function options(comeIn: (profile: unknown) => Promise<boolean> = async () => false): NextAuthOptions {
  const short = { httpOnly: true, sameSite: 'lax' as const, path: PATH, secure: isSecure(), maxAge: QUARTER }
  const cookie = (name: string) => ({ name: named(name), options: short })
  return {
    providers: [organisationProvider()],
    secret: signInSecret(),
    session: { strategy: 'jwt' },
    cookies: {
      sessionToken: cookie('session'),
      callbackUrl: cookie('onward'),
      csrfToken: cookie('csrf'),
      pkceCodeVerifier: cookie('pkce'),
      state: cookie('state'),
      nonce: cookie('nonce'),
    },
    callbacks: {
      signIn: ({ profile }) => comeIn(profile),
      redirect: ({ url, baseUrl }) => {
        const { pathname, search } = URL.canParse(url, baseUrl) ? new URL(url, baseUrl) : new URL(baseUrl)
        return baseUrl + safeReturn(pathname + search)
      },
    },
    // What next-auth would write may hold tokens and addresses; the name of what went wrong must do.
    logger: {
      error: (code, facts) => log('warn', 'organisation sign-in failed', { code, ...reasonIn(facts) }),
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

/** What a provider calls its refusal, like invalid_client; nothing else of what it said. */
function reasonIn(facts: unknown): { reason?: string } {
  const { error } = (facts ?? {}) as { error?: { error?: unknown; name?: unknown } }
  const reason = error?.error ?? error?.name
  return typeof reason === 'string' && /^\w{1,40}$/.test(reason) ? { reason } : {}
}

type Asking = {
  action: 'signin' | 'callback'
  body?: Record<string, string>
  query?: URLSearchParams
  cookies: Record<string, string>
}

/** Puts one question to next-auth and takes down its answer: it only ever sends the browser somewhere. */
async function ask(request: Knock['request'], given: NextAuthOptions, asking: Asking): Promise<Onward> {
  const { protocol, host } = new URL(siteUrl(request as Request))
  const asked = {
    method: asking.body ? 'POST' : 'GET',
    query: { ...Object.fromEntries(asking.query ?? []), nextauth: [asking.action, PROVIDER] },
    headers: { 'x-forwarded-host': host, 'x-forwarded-proto': protocol.replace(':', '') },
    cookies: asking.cookies,
    body: asking.body ?? {},
  }
  const answer = new Map<string, string | string[]>()
  const response = {
    status: () => response,
    setHeader: (name: string, value: string | string[]) => (answer.set(name, value), response),
    getHeader: (name: string) => answer.get(name),
    end: () => undefined,
    send: () => undefined,
    json: () => undefined,
  }
  await NextAuth(asked as unknown as NextApiRequest, response as unknown as NextApiResponse, given)
  const cookies = [answer.get('Set-Cookie') ?? []].flat().map(readCookie)
  return { to: String(answer.get('Location') ?? siteUrl(request as Request)), cookies }
}

function readCookie(header: string): SetCookie {
  const [pair = '', ...rest] = header.split('; ')
  const seconds = rest.includes('Max-Age=0') ? 0 : QUARTER
  const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
  return { name, value, path: PATH, secure: isSecure(), seconds }
}

/** The secret of the invitation that somebody accepts on their way; empty to forget it. */
function joining(token: string): SetCookie {
  const seconds = token ? QUARTER : 0
  return { name: named('joining'), value: token, path: PATH, secure: isSecure(), seconds }
}

function named(what: string): string {
  return `${isSecure() ? '__Secure-' : ''}heard-${what}`
}
