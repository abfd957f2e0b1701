/** Reads what the surroundings ask of Heard (PORT, SITE_URL, keys …) and refuses a bad value in one plain sentence. */
import { BlockList, isIP } from 'node:net'
import { resolve } from 'node:path'
import { Refusal } from './steps.mjs'

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const notifyKey = new RegExp(`^.+-${uuid}-${uuid}$`, 'i')
const oidcNames = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']

/** The checked settings in `env` for a project in `root`; every one is optional, and an empty one counts as not set. */
export function readEnvironment(env, root) {
  const value = (name) => (env[name] || '').trim() || undefined
  const port = readPort(value('PORT'))
  checkKey(value('HEARD_KEY'))
  checkNotifyKey(value('NOTIFY_API_KEY'))
  checkAddress('SMTP_URL', value('SMTP_URL'), ['smtp:', 'smtps:'], 'smtps://user:password@mail.example.org')
  checkSender(value('MAIL_FROM'))
  checkTranslations(value('TRANSLATIONS'))
  checkOidc(oidcNames.map(value))
  return {
    port,
    dataFolder: resolve(root, value('HEARD_DATA') || '.data'),
    databaseUrl: readDatabaseUrl(value('DATABASE_URL')),
    siteUrl: readSiteUrl(value('SITE_URL')) || `http://localhost:${port}`,
    trustedProxies: readProxies(value('TRUSTED_PROXIES')),
  }
}

function readPort(text = '3000') {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port
  throw new Refusal('PORT must be a whole number from 1 to 65535, for example PORT=3000.')
}

/** 32 bytes, written as 64 hexadecimal digits or as base64. */
function checkKey(text) {
  if (!text || /^[0-9a-f]{64}$/i.test(text) || /^[A-Za-z0-9+/]{43}=$/.test(text)) return
  throw new Refusal(
    'HEARD_KEY must be 32 bytes, written as 64 hexadecimal digits or as base64: make one with "openssl rand -hex 32".',
  )
}

function checkNotifyKey(text) {
  if (!text || notifyKey.test(text)) return
  throw new Refusal(
    'NOTIFY_API_KEY does not look like a GOV.UK Notify key: copy the whole key from the Notify page.',
  )
}

/** An address alone, or a name before it: Heard <heard@example.org>. */
function checkSender(text) {
  if (!text || /^([^<>"@,;\p{Cc}]*<[^<>\s@,;]+@[^<>\s@,;]+>|[^<>\s@,;]+@[^<>\s@,;]+)$/u.test(text)) return
  throw new Refusal('MAIL_FROM must be one e-mail address, such as Heard <heard@example.org>.')
}

function checkTranslations(text) {
  if (!text || text === 'checked') return
  throw new Refusal(
    'TRANSLATIONS can only be "checked": then translations that nobody has checked stay in English.',
  )
}

function checkAddress(name, text, protocols, example) {
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && protocols.includes(url.protocol) && url.hostname) return url
  throw new Refusal(`${name} must be an address such as ${example}.`)
}

function checkOidc(values) {
  const missing = oidcNames.filter((_, place) => !values[place])
  if (missing.length > 0 && missing.length < oidcNames.length)
    throw new Refusal(
      `${missing[0]} is missing: set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together.`,
    )
  const issuer = checkAddress('OIDC_ISSUER', values[0], ['https:', 'http:'], 'https://login.example.org')
  if (issuer && issuer.protocol === 'http:' && !isThisMachine(issuer))
    throw new Refusal('OIDC_ISSUER must begin with https://, so that sign-in cannot be overheard.')
}

function isThisMachine({ hostname }) {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

/** A socket's address may leave the host empty, which URL accepts only for some protocols, so look at the start alone. */
function readDatabaseUrl(text) {
  if (!text || (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text))) return text
  throw new Refusal(
    'DATABASE_URL must be an address such as postgresql://heard:password@db.example.org/heard.',
  )
}

function readSiteUrl(text) {
  const url = checkAddress('SITE_URL', text, ['https:', 'http:'], 'https://heard.example.org')
  if (!url) return undefined
  if (url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password) return url.origin
  throw new Refusal(
    'SITE_URL must be the front address alone, without a path, for example https://heard.example.org.',
  )
}

function readProxies(text) {
  const proxies = new BlockList()
  for (const entry of (text || '').split(',').map((part) => part.trim())) {
    if (entry) addProxy(proxies, entry)
  }
  return proxies
}

function addProxy(proxies, entry) {
  const [address, bits, ...more] = entry.split('/')
  const family = isIP(address)
  const most = family === 6 ? 128 : 32
  const isRange = bits !== undefined && /^\d{1,3}$/.test(bits) && Number(bits) <= most
  if (!family || more.length > 0 || (bits !== undefined && !isRange))
    throw new Refusal(
      `TRUSTED_PROXIES must list network addresses or ranges, such as "10.0.0.4, 10.1.0.0/16"; "${entry}" is neither.`,
    )
  if (isRange) proxies.addSubnet(address, Number(bits), `ipv${family}`)
  else proxies.addAddress(address, `ipv${family}`)
}
