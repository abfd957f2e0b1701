import type { Role } from '../../domain/people/access'
import type { Access } from '../../domain/people/standing'

/** A person as these pages show them. */
export type ShownPerson = Access & {
  id: string
  name: string
  email: string
  roles: Role[]
  secondFactor: boolean
  invitedUntil: string | null
}
