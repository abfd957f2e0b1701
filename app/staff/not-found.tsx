import { DoorShell } from '../../components/staff/staff-shell'

/** For an address with nothing behind it, or nothing that belongs to this person's organisation: both look the same. */
export default function NotFound() {
  return (
    <DoorShell title="There is nothing at this address">
      <p>It may have been changed or taken away in the meantime, or it belongs to another organisation.</p>
      <p>
        <a href="/staff">Go to your start page</a>
      </p>
    </DoorShell>
  )
}
