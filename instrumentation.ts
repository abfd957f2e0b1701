/** In development Next runs everything, the postman and the sealing too; in production scripts/serve.mjs does. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'development') return
  const { startPostman } = await import('./server/mail/postman')
  startPostman()
  const { startSealing } = await import('./server/insights/sealing-clock')
  startSealing()
}
