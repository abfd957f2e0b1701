/** What every answer of the server says about itself; a document adds a content policy of its own. */
export const publicHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // With no-referrer a browser sends `Origin: null` with our own forms, which then look like a stranger's.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  ...(process.env.SITE_URL?.startsWith('https:')
    ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }
    : {}),
}

/**
 * The same where somebody is signed in: no page of another site keeps hold of the window. A phone starts a new process
 * for that, and public pages, which hold no session, do without (decision 58).
 */
export const securityHeaders = { ...publicHeaders, 'Cross-Origin-Opener-Policy': 'same-origin' }
