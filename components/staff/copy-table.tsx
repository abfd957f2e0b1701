'use client'
import { useState } from 'react'

/** Copies a table of this page, so that it can be put into a paper or a spreadsheet. */
export function CopyTable({ table, about }: { table: string; about: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    const rows = [...document.querySelectorAll<HTMLTableRowElement>(`#${CSS.escape(table)} tr`)]
    const text = rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim()).join('\t')).join('\n')
    await navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('This browser did not let us copy. Mark the table and copy it.'),
    )
  }
  return (
    <>
      <button type="button" className="link-button" onClick={copy}>
        Copy table<span className="vh"> of {about}</span>
      </button>
      <span role="status">{said}</span>
    </>
  )
}
