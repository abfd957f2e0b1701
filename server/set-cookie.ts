import 'server-only'

/** A cookie to set; `seconds` 0 takes it away. */
export type SetCookie = {
  name: string
  value: string
  path: string
  secure: boolean
  sameSite?: 'lax' | 'strict'
  seconds?: number
}

/** A cookie as a header says it. Values are our own base64url and dots, so nothing needs escaping. */
export function serialize({ name, value, path, secure, seconds, sameSite = 'lax' }: SetCookie): string {
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`
  return `${name}=${value}; Path=${path}; HttpOnly; SameSite=${sameSite}${secure ? '; Secure' : ''}${age}`
}
