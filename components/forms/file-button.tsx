'use client'
import { useRef, useState, type FormEvent } from 'react'
import { counted } from '../../domain/insights/words'
import { arrivingFile } from './arriving-file'

type Props = { action: string; label: string; name: string; rows: number }
type Coming = { state: 'not' | 'coming' | 'here' | 'broken' | 'stopped'; rows: number }

const said = {
  not: '',
  coming: '',
  here: 'The file is complete. It is with your other downloads.',
  broken:
    'The file broke off, so nothing was kept. Your time to read may be over, or the connection. Try again.',
  stopped: 'You stopped it. Nothing was kept.',
}

/** Fetches a long file and shows how far it is. `rows` is about how many it will have. Without scripts it just comes. */
export function FileButton({ action, label, name, rows }: Props) {
  const [coming, setComing] = useState<Coming>({ state: 'not', rows: 0 })
  const busy = coming.state === 'coming'
  const stop = useRef(new AbortController())
  const fetchIt = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    stop.current = new AbortController()
    setComing({ state: 'coming', rows: 0 })
    try {
      const answer = await fetch(action, { signal: stop.current.signal })
      // Somebody who was signed out meanwhile, or may not read any more, gets the page that says so.
      if (!answer.headers.get('content-type')?.startsWith('text/csv')) return form.submit()
      save(await arrivingFile(answer, (lines) => setComing({ state: 'coming', rows: lines - 1 })), name)
      setComing((last) => ({ ...last, state: 'here' }))
    } catch {
      setComing((last) => ({ ...last, state: stop.current.signal.aborted ? 'stopped' : 'broken' }))
    }
  }
  return (
    <form method="get" action={action} onSubmit={fetchIt}>
      <p className="form-buttons">
        <button type="submit" className="button secondary" aria-disabled={busy}>
          {label}
        </button>
      </p>
      {busy && (
        <div className="flow">
          <progress className="w-full" aria-label={label} max={rows} value={Math.min(coming.rows, rows)} />
          <p>
            {counted(coming.rows)} of about {counted(rows)} rows. Keep this page open.
          </p>
          <button type="button" className="link-button" onClick={() => stop.current.abort()}>
            Stop, and keep nothing
          </button>
        </div>
      )}
      <p role="status" className={said[coming.state] ? 'font-bold' : undefined}>
        {said[coming.state]}
      </p>
    </form>
  )
}

function save(file: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
