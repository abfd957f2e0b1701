import type { ReactNode } from 'react'
import { pageTitle } from '../layout/page-title'
import { DoorFrame, StaffFrame, type Framed } from './staff-frame'

type Files = { stylesheet: string; script?: string }
type Props = Files & { title: string; children: ReactNode }

/** A page for somebody at work as one finished document, that reads and works without its script. */
export function StaffDocument({ stylesheet, script, ...framed }: Framed & Files) {
  return (
    <Sheet {...{ stylesheet, script }} title={framed.title}>
      <StaffFrame
        {...framed}
        signOut={
          <form method="post" action="/staff/sign-out" className="press">
            <button type="submit" className="bar-button">
              Sign out
            </button>
          </form>
        }
      />
    </Sheet>
  )
}

/** A document for whoever cannot be shown what they asked for. */
export function DoorDocument({ title, stylesheet, children }: Props) {
  return (
    <Sheet {...{ title, stylesheet }}>
      <DoorFrame title={title}>{children}</DoorFrame>
    </Sheet>
  )
}

function Sheet({ title, stylesheet, script, children }: Props) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{pageTitle(title, 'Heard for staff')}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={stylesheet} />
        {script && <script src={script} defer />}
      </head>
      <body>{children}</body>
    </html>
  )
}
