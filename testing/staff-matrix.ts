import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { may, Role, type Permission } from '../domain/people/access'
import { guards, type Guard } from '../scripts/guards'
import { filesBelow } from '../scripts/project-files'
import { routeReport } from '../scripts/route-report'

/** Whoever may try an address: nobody, somebody half-way in, or somebody with one role. */
export type Actor = 'nobody' | 'half-way' | Role
export const actors: Actor[] = ['nobody', 'half-way', ...Role.options]

/** One address and verb of the staff side, with its guard. `path` has made-up parameters in their places. */
export type Row = {
  address: string
  verb: string
  path: string
  guard: Guard & { name: string }
  permission: Permission | null
}

/** Every address and verb of the staff side, from the files of the pages and routes themselves. */
export function staffMatrix(): Row[] {
  const paths = filesBelow(process.cwd(), 'app').filter((path) => /\.[jt]sx?$/.test(path))
  const { routes } = routeReport(paths.map((path) => ({ path, text: readFileSync(path, 'utf8') })))
  return routes
    .filter(({ path }) => path.startsWith('app/staff/'))
    .flatMap(({ address, verbs }) =>
      Object.entries(verbs).map(([verb, { guard, permission }]) => ({
        address,
        verb,
        path: address.replace(/\{\w+\}/g, () => randomUUID()),
        guard: { ...guards[guard]!, name: guard },
        permission: guards[guard]!.asks ? (permission as Permission) : null,
      })),
    )
}

/** What the guard of an address does with somebody: lets them through, asks them to sign in, or refuses them. */
export function verdictFor({ guard, permission }: Row, actor: Actor): 'through' | 'sign in' | 'refused' {
  if (guard.lets === 'everyone') return 'through'
  if (guard.lets === 'first stage') return actor === 'half-way' ? 'through' : 'sign in'
  if (actor === 'nobody' || actor === 'half-way') return 'sign in'
  return may([actor], permission!) ? 'through' : 'refused'
}
