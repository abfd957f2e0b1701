import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { staffStylesheet } from '../../generated/public-assets'

export const metadata: Metadata = { robots: { index: false, follow: false }, icons: 'data:,' }
export const viewport: Viewport = { colorScheme: 'light dark' }

/** The frame of every staff page. Who may see what is decided in each page, never here. */
export default function StaffLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <link rel="stylesheet" href={staffStylesheet} />
      </head>
      <body>{children}</body>
    </html>
  )
}
