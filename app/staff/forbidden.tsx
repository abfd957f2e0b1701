import { DoorShell } from '../../components/staff/staff-shell'
import { notForYou } from '../../components/staff/turned-away'

/** What `forbidden()` shows. */
export default function Forbidden() {
  return <DoorShell title={notForYou.title}>{notForYou.body}</DoorShell>
}
