import 'server-only'

/** Whether people reach us over https, so that cookies may travel no other way. */
export function isSecure(): boolean {
  return Boolean(process.env.SITE_URL?.startsWith('https:'))
}

/** The address people reach this installation by, without a slash at the end. */
export function siteUrl(request: Request): string {
  if (process.env.SITE_URL) return home()
  return `http://${request.headers.get('host') ?? 'localhost'}`
}

/** The same where nobody asks, as in a letter that the house writes by itself. */
export function home(): string {
  return (process.env.SITE_URL || `http://localhost:${process.env.PORT || 3000}`).replace(/\/$/, '')
}
