import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { generateKeyPairSync } from 'node:crypto'
import Provider, { type Configuration } from 'oidc-provider'

/** An account of the organisation: its address, whether the organisation vouches for it, and how it was proven. */
export type Account = { id: string; email: string; verified: boolean; amr?: string[] }

/** The OpenID provider of an organisation, on this machine, with a sign-in page of its own. */
export type Organisation = Awaited<ReturnType<typeof openOrganisation>>

const client = { id: 'heard', secret: 'a secret that only the two of them know' }

/** Starts a real provider for the Heard on this port; `accounts` may grow while it runs. */
export async function openOrganisation(heardPort: string, accounts: Account[]) {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const callback = `http://localhost:${heardPort}/api/auth/callback/organisation`
  const provider = new Provider(issuer, configuration(accounts, callback))
  server.on('request', (request, response) => {
    const [, place, uid] = request.url!.split('/')
    if (place === 'sign-in') void signInPage(provider, accounts, request, response, uid!)
    else void provider.callback()(request, response)
  })
  return {
    issuer,
    accounts,
    settings: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret },
    close: () => new Promise<void>((closed) => (server.close(() => closed()), server.closeAllConnections())),
  }
}

function configuration(accounts: Account[], callback: string): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [callback] }],
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a key for the cookies of a test'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
    ttl: {
      Session: 600,
      Interaction: 600,
      Grant: 600,
      AccessToken: 600,
      IdToken: 600,
      AuthorizationCode: 60,
    },
    findAccount: (_, id) => {
      const account = accounts.find((known) => known.id === id)
      return account && { accountId: id, claims: () => ({ sub: id, ...claimsOf(account) }) }
    },
    // Who works for an organisation is not asked whether it may know the address it gave them.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  }
}

const claimsOf = ({ email, verified }: Account) => ({ email, email_verified: verified })

/** The organisation's sign-in page: one button for each account. Pressing it signs in there. */
async function signInPage(
  provider: Provider,
  accounts: Account[],
  request: IncomingMessage,
  response: ServerResponse,
  uid: string,
): Promise<void> {
  if (request.method !== 'POST') {
    const buttons = accounts
      .map(({ id, email }) => `<button name="id" value="${id}">${email}</button>`)
      .join('')
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(
      `<!doctype html><title>Council sign-in</title><form method="post" action="/sign-in/${uid}">${buttons}</form>`,
    )
    return
  }
  let body = ''
  for await (const part of request) body += String(part)
  const accountId = new URLSearchParams(body).get('id')!
  const { amr } = accounts.find(({ id }) => id === accountId)!
  await provider.interactionFinished(request, response, { login: { accountId, amr, remember: false } })
}
