import { Masthead } from './masthead'

/** A plain page for when too many ask at once: what happened, that nothing is lost, and the way on. */
export function BusyDocument({ onward, stylesheet }: { onward: string; stylesheet: string }) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>We are busy just now – Heard for staff</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <header>
          <Masthead />
        </header>
        <main id="main" className="door">
          <h1>We are busy just now</h1>
          <p>
            Too many people ask at once, or we are starting again. Nothing was changed and nothing is lost.
          </p>
          <p>Wait a moment, then go on where you were.</p>
          <p>
            <a className="button" href={onward}>
              Try again
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
