import { describe, expect, test } from 'vitest'
import { readEnvironment } from './environment.mjs'

const read = (env) => readEnvironment(env, '/home/heard')

describe('the environment', () => {
  test('needs nothing', () => {
    expect(read({})).toMatchObject({
      port: 3000,
      dataFolder: '/home/heard/.data',
      databaseUrl: undefined,
      siteUrl: 'http://localhost:3000',
    })
  })

  test('counts an empty value as not set', () => {
    expect(read({ PORT: '', SITE_URL: ' ', DATABASE_URL: '' })).toMatchObject({ port: 3000 })
  })

  test('accepts good values', () => {
    const settings = read({
      PORT: '8080',
      HEARD_DATA: '/srv/heard',
      DATABASE_URL: 'postgresql://heard@localhost/heard?host=/run/postgresql',
      SITE_URL: 'https://heard.example.org/',
      HEARD_KEY: 'a'.repeat(64),
      SMTP_URL: 'smtps://user:word@mail.example.org',
      NOTIFY_API_KEY: 'live-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
      TRANSLATIONS: 'checked',
      OIDC_ISSUER: 'https://login.example.org',
      OIDC_CLIENT_ID: 'heard',
      OIDC_CLIENT_SECRET: 'secret',
    })
    expect(settings).toMatchObject({
      port: 8080,
      dataFolder: '/srv/heard',
      siteUrl: 'https://heard.example.org',
    })
  })

  test('accepts a key in base64', () => {
    expect(() => read({ HEARD_KEY: Buffer.alloc(32, 7).toString('base64') })).not.toThrow()
  })

  test.each([
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', '30e2'],
    ['DATABASE_URL', 'mysql://localhost/heard'],
    ['DATABASE_URL', 'heard'],
    ['SITE_URL', 'heard.example.org'],
    ['SITE_URL', 'https://heard.example.org/en'],
    ['SITE_URL', 'ftp://heard.example.org'],
    ['HEARD_KEY', 'short'],
    ['HEARD_KEY', Buffer.alloc(31).toString('base64')],
    ['SMTP_URL', 'mail.example.org'],
    ['NOTIFY_API_KEY', 'live'],
    ['TRANSLATIONS', 'yes'],
    ['TRUSTED_PROXIES', '10.0.0.4, proxy'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.0/'],
  ])('refuses %s=%s in a sentence that names it', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} .+\\.$`))
  })

  test('wants the three settings of sign-in together', () => {
    expect(() => read({ OIDC_ISSUER: 'https://login.example.org' })).toThrow(/^OIDC_CLIENT_ID is missing/)
  })

  test('wants a safe issuer, except on this machine', () => {
    const others = { OIDC_CLIENT_ID: 'heard', OIDC_CLIENT_SECRET: 'secret' }
    expect(() => read({ ...others, OIDC_ISSUER: 'http://login.example.org' })).toThrow(/^OIDC_ISSUER/)
    expect(() => read({ ...others, OIDC_ISSUER: 'http://localhost:4000' })).not.toThrow()
  })

  test('knows its proxies', () => {
    const { trustedProxies } = read({ TRUSTED_PROXIES: '10.0.0.4, 10.1.0.0/16, fd00::/8' })
    expect(trustedProxies.check('10.0.0.4')).toBe(true)
    expect(trustedProxies.check('10.1.2.3')).toBe(true)
    expect(trustedProxies.check('10.2.0.1')).toBe(false)
    expect(trustedProxies.check('fd12::1', 'ipv6')).toBe(true)
  })
})
