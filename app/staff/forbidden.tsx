import { DoorShell } from '../../components/staff/staff-shell'

/** For a page that is not part of what this person may do. */
export default function Forbidden() {
  return (
    <DoorShell title="This page is not part of what you may do">
      <p>If you need it for your work, an administrator of your organisation can change what you may do.</p>
      <p>
        <a href="/staff">Go to your start page</a>
      </p>
    </DoorShell>
  )
}
