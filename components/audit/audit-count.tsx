type Props = { found: number; most: number; file: string }

/** How many entries were found, and a file of them when one can hold them all. */
export function AuditCount({ found, most, file }: Props) {
  return (
    <p className="form-buttons">
      <strong>{found === 1 ? '1 entry' : `${found.toLocaleString('en-GB')} entries`}</strong>
      {found > 0 && found <= most && <a href={file}>Save as CSV, for a spreadsheet</a>}
      {found > most && <span className="hint">Choose fewer days to save them as a file.</span>}
    </p>
  )
}
