import 'server-only'

/** The address people reach this installation by, without a slash at the end. */
export function siteUrl(request: Request): string {
  if (process.env.SITE_URL) return process.env.SITE_URL.replace(/\/$/, '')
  return `http://${request.headers.get('host') ?? 'localhost'}`
}
