import { DoorShell } from '../../components/staff/staff-shell'

/** For an address that is not there, and for one that is not for this person: both look the same. */
export default function NotFound() {
  return (
    <DoorShell title="There is no such page for you">
      <p>
        The address may be wrong, or this page is not part of what you may do here. Whoever runs Heard in your
        organisation can change that.
      </p>
      <p>
        <a href="/staff">Go to your start page</a>
      </p>
    </DoorShell>
  )
}
