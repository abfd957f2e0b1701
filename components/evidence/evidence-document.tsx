import type { Cell, Sheet } from '../../domain/exports/workbook'
import { dayWords } from '../../domain/language/staff-dates'
import { evidenceStyle } from './evidence-style'
import { HowToCheck } from './how-to-check'

type Props = {
  title: string
  edition: string
  day: string
  digest: string
  sheets: Sheet[]
  madeUp: boolean
  nonce?: string
}

/** An evidence pack as a document to print or to send on: what was known, with its sources, and how to check it. */
export function EvidenceDocument({ title, edition, day, digest, sheets, madeUp, nonce }: Props) {
  const heading = `Evidence as known on ${dayWords(day)}`
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <title>{heading}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <style nonce={nonce}>{evidenceStyle}</style>
      </head>
      <body>
        <main>
          <h1>{heading}</h1>
          <p>
            {title}, edition {edition}.
          </p>
          {madeUp && (
            <p>
              <strong>
                This is a demonstration. Everything that people seem to have said here was made up.
              </strong>
            </p>
          )}
          <HowToCheck digest={digest} />
          {sheets.map((sheet) => (
            <Table key={sheet.name} {...sheet} />
          ))}
        </main>
      </body>
    </html>
  )
}

function Table({ name, columns, rows }: Sheet) {
  const id = name.toLowerCase().replace(/[^a-z]+/g, '-')
  return (
    <section aria-labelledby={id} className="wide" tabIndex={rows.length ? 0 : undefined}>
      <h2 id={id}>{name}</h2>
      {rows.length === 0 && <p>Nothing until this day.</p>}
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell: Cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
