'use client'
import { DoorShell } from '../../components/staff/staff-shell'

/** When something went wrong on our side: what happened, and that nothing was lost. */
export default function Fault({ error }: { error: Error & { digest?: string } }) {
  return (
    <DoorShell title="Something went wrong on our side">
      <p>Nothing was changed. Load the page again in a moment.</p>
      {error.digest && <p className="hint">If it happens again, tell us this number: {error.digest}</p>}
      <p>
        <a href="/staff">Go to your start page</a>
      </p>
    </DoorShell>
  )
}
