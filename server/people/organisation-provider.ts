import 'server-only'
import type { Provider } from 'next-auth/providers/index'

/** The name of the one provider, as it stands in the address that people come back to. */
export const PROVIDER = 'organisation'

type Claims = { sub: string; email?: string; amr?: string[] }

/** Whether the organisation's own sign-in is set up here. */
export function hasOrganisationSignIn(): boolean {
  return Boolean(process.env.OIDC_ISSUER)
}

/** Any OpenID provider with discovery: code flow with PKCE, state and nonce; the roles it may know are not asked for. */
export function organisationProvider(): Provider {
  const { OIDC_ISSUER = '', OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = process.env
  return {
    id: PROVIDER,
    name: PROVIDER,
    type: 'oauth',
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    authorization: { params: { scope: 'openid email profile' } },
    checks: ['pkce', 'state', 'nonce'],
    idToken: true,
    httpOptions: { timeout: 10_000 },
    userinfo: {
      // Some providers keep the address out of the token; how somebody proved who they are stands in the token alone.
      request: async ({ tokens, client }) => {
        const claims = (tokens as unknown as { claims: () => Claims }).claims()
        if (claims.email) return claims
        return { ...(await client.userinfo(tokens.access_token!)), ...claims, amr: claims.amr }
      },
    },
    profile: ({ sub }: Claims) => ({ id: sub }),
  }
}
