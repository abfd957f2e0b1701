import { access } from '../domain/people/access'
import { exportsOf, type Made } from './exports-of'
import { guards, machines, type Guard } from './guards'

const VERBS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const SETTINGS = ['dynamic', 'dynamicParams', 'revalidate', 'fetchCache', 'runtime', 'maxDuration']
/** What the framework would serve by itself, past every guard; plain modules and the frames around pages are none of it. */
const SERVED =
  /(^|\/)(page|route|default|loading|template|sitemap|robots|manifest|icon|apple-icon|opengraph-image|twitter-image)\d*\.\w+$/
const OURS = /(^|\/)(page\.tsx|route\.tsx?)$/

/** One row of the matrix: an address, its file, and which guard each of its verbs is made with. */
export type Guarded = { address: string; path: string; verbs: Record<string, Made> }

/** The matrix of addresses and verbs in app/ (paths and texts), and what is not guarded, with what to do instead. */
export function routeReport(files: { path: string; text: string }[]) {
  const problems = files.flatMap(({ path, text }) => foreignIn(path, text))
  const routes = files
    .filter(({ path }) => OURS.test(path) && !isPublicPage(path))
    .map(({ path, text }): Guarded => {
      const verbs: Guarded['verbs'] = {}
      for (const [name, made] of exportsOf(path, text)) {
        if (SETTINGS.includes(name)) continue
        const problem = problemWith(path, name, made)
        if (problem) problems.push(`${path}: ${problem}`)
        else verbs[name === 'default' ? 'GET' : name] = made ?? { guard: 'machine', permission: null }
      }
      return { address: addressOf(path), path, verbs }
    })
  return { routes: routes.sort((a, b) => (a.address < b.address ? -1 : 1)), problems }
}

/** The matrix as lines of text. */
export function matrixLines(routes: Guarded[]): string[] {
  const verbs = VERBS.filter((verb) => routes.some((row) => row.verbs[verb]))
  const cell = (made?: Made) =>
    made ? [made.guard, guards[made.guard]?.asks && made.permission].filter(Boolean).join(' ') : '-'
  const rows = [
    ['', ...verbs],
    ...routes.map((row) => [row.address, ...verbs.map((verb) => cell(row.verbs[verb]))]),
  ]
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows.map((row) =>
    row
      .map((text, at) => text.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  )
}

function problemWith(path: string, name: string, made: Made | null): string | null {
  const isPage = /(^|\/)page\.tsx$/.test(path)
  if (made === null && name === 'GET' && machines.includes(path)) return null
  if (!isPage && !VERBS.includes(name))
    return `"${name}" is no verb. Move it to a file of its own, and import it here.`
  if (isPage && name !== 'default')
    return `"${name}" is no page. Move it to a file of its own, and import it here.`
  const right = Object.keys(guards).filter((guard) => fits(guards[guard]!, path, isPage, name))
  if (!right.length) return `${name} has no guard. Use GET to show and POST to change.`
  const form = isPage ? 'export default' : `export const ${name} =`
  if (made === null || !right.includes(made.guard))
    return `${name} is not guarded. Make it with ${right.join(' or ')}: ${form} ${right[0]}(…).`
  if (guards[made.guard]!.asks && !(made.permission && made.permission in access))
    return `${name} names no permission. Write one of domain/people/access.ts out as the first argument of ${made.guard}.`
  return null
}

function fits({ tree, verb, page = false }: Guard, path: string, isPage: boolean, name: string): boolean {
  return tree === treeOf(path) && page === isPage && (isPage || verb === name)
}

function treeOf(path: string): Guard['tree'] {
  if (path.startsWith('app/staff/')) return 'staff'
  if (path.startsWith('app/api/v1/')) return 'data'
  return path.startsWith('app/api/auth/') ? 'return' : 'public'
}

function isPublicPage(path: string): boolean {
  return /(^|\/)page\.tsx$/.test(path) && !path.startsWith('app/staff/')
}

function foreignIn(path: string, text: string): string[] {
  const problems: string[] = []
  const ofStaff = path.startsWith('app/staff/')
  if (!ofStaff && /(^|\/)(page|layout|template)\.(tsx?|jsx?|mdx?)$/.test(path))
    problems.push('public pages are documents. Return one from a route.tsx (docs/architecture.md).')
  else if (SERVED.test(path) && !OURS.test(path))
    problems.push('the framework would serve this past every guard. Make it a page.tsx or a route.ts.')
  if (ofStaff && /\/(@|\(\.)/.test(path))
    problems.push('two pages at one address cannot be told apart in the matrix. Give each its own address.')
  if (/^\s*['"]use server['"]/m.test(text))
    problems.push('there are no server actions. Take the form in a POST of its own, made with a guard.')
  return problems.map((problem) => `${path}: ${problem}`)
}

function addressOf(path: string): string {
  const address = path
    .replace(/^app/, '')
    .replace(/\/(route|page)\.tsx?$/, '')
    .replace(/\/\([^)]+\)/g, '')
  return address.replace(/\[(\.\.\.)?(\w+)\]/g, '{$2}') || '/'
}
