import { DoorShell } from '../../components/staff/staff-shell'
import { nothingHere } from '../../components/staff/turned-away'

/** What `notFound()` shows. */
export default function NotFound() {
  return <DoorShell title={nothingHere.title}>{nothingHere.body}</DoorShell>
}
