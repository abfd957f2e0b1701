import { securityHeaders } from './scripts/security-headers.mjs'

const headers = Object.entries(securityHeaders).map(([key, value]) => ({ key, value }))

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Lets a page refuse with 403, so that "not for you" and "nothing there" are told apart (docs/decisions/0024).
  experimental: { authInterrupts: true },
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  // npm test checks the types of every file; doing it again in each build makes everybody wait for the same answer.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', '@prisma/adapter-pg', '@prisma/client'],
  turbopack: { root: import.meta.dirname },
  // A printed address is one piece and no language; the route tells whether it is a survey's.
  rewrites: async () => [
    { source: '/:code([A-Za-z0-9]{4,8}(?:-[A-Za-z0-9]{1,4})?)', destination: '/go/:code' },
  ],
  headers: async () => [
    { source: '/:path*', headers },
    {
      source: '/made/:path*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
}
