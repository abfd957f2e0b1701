'use client'
import { DoorShell } from '../../components/staff/staff-shell'
import { ourFault } from '../../components/staff/turned-away'

/** What is shown when a page throws. */
export default function Fault({ error }: { error: Error & { digest?: string } }) {
  const { title, body } = ourFault(error.digest)
  return <DoorShell title={title}>{body}</DoorShell>
}
