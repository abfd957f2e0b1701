import { describe, expect, it } from 'vitest'
import { matrixLines, routeReport } from './route-report'

const made = "import { publicForm, publicPage } from '../answer-with'\n"
const report = (text: string, path = 'app/[lang]/plan/route.tsx') => routeReport([{ path, text }])

describe('the matrix of routes', () => {
  it('has the guard of every verb', () => {
    const path = 'app/[lang]/[...path]/route.ts'
    const { routes, problems } = report(
      `${made}export const GET = publicPage(A, show)\nexport const POST = publicForm(A, act)\nexport const dynamic = 'x'`,
      path,
    )
    expect(problems).toEqual([])
    const verbs = {
      GET: { guard: 'publicPage', permission: null },
      POST: { guard: 'publicForm', permission: null },
    }
    expect(routes).toEqual([{ address: '/{lang}/{path}', path, verbs }])
    expect(matrixLines(routes)[1]).toBe('/{lang}/{path}  publicPage  publicForm')
  })

  it('lets only the machine routes answer by themselves, and only to be read', () => {
    const plain = 'export function GET() {}'
    expect(report(plain, 'app/healthz/route.ts').problems).toEqual([])
    expect(report('export function POST() {}', 'app/healthz/route.ts').problems).toHaveLength(1)
    expect(report(plain).problems).toEqual([
      'app/[lang]/plan/route.tsx: GET is not guarded. Make it with publicPage or noticePage: export const GET = publicPage(…).',
    ])
  })

  it.each([
    ['a change made by reading', 'export const GET = publicForm(A, act)'],
    ['a form that checks no sender', 'export const POST = publicPage(A, show)'],
    ['a guard of its own', 'export const GET = guarded(A, show)'],
    ['a bare function', 'export const GET = async () => new Response()'],
    ['a verb without a guard', 'export const DELETE = publicForm(A, act)'],
    ['a verb from elsewhere', "export { GET } from './other'"],
    ['everything from elsewhere', "export * from './other'"],
    ['a default export', 'export default publicPage(A, show)'],
    ['something that is no verb', 'export const answer = 1'],
  ])('refuses %s', (_, text) => {
    expect(report(made + text).problems).toHaveLength(1)
  })

  it('refuses a guard that only has the name of one', () => {
    const own = 'const publicPage = (a) => a\nexport const GET = publicPage(1)'
    expect(report(own).problems).toHaveLength(1)
    const other = "import { publicPage } from './mine'\nexport const GET = publicPage(1)"
    expect(report(other).problems).toHaveLength(1)
  })
})

describe('the public tree', () => {
  it('has no framework pages and no server actions', () => {
    expect(report('', 'app/[lang]/plan/page.tsx').problems).toEqual([
      expect.stringContaining('Return one from a route.tsx'),
    ])
    expect(report("'use server'\nexport const a = 1", 'app/act.ts').problems).toHaveLength(1)
  })
})

describe('the staff tree', () => {
  const staff =
    "import { staffAction, staffPage } from '../../staff-with'\nimport { doorAction } from '../../door-with'\n"
  const page = (text: string, path = 'app/staff/plan/page.tsx') => report(staff + text, path)
  const route = (text: string, path = 'app/staff/door/route.ts') => report(staff + text, path)

  it('has pages, each with the permission it asks for', () => {
    const { routes, problems } = page(
      `export default staffPage('people.manage', b, c)`,
      'app/staff/[id]/page.tsx',
    )
    expect(problems).toEqual([])
    expect(matrixLines(routes)).toEqual(['             GET', '/staff/{id}  staffPage people.manage'])
  })

  it.each([
    ['a bare page', 'export default function Page() {}'],
    ['a bare class', 'export default class Page {}'],
    ['a page by name', "export const page = staffPage('people.manage', b, c)"],
    ['a page without a permission', 'export default staffPage(b, c)'],
    ['a permission that nobody can look up', "export default staffPage('people.rule', b, c)"],
    ['a permission that is made up on the way', 'export default staffPage(`people.${b}`, b, c)'],
    ['a guard of presses', "export default staffAction('people.manage', b, c)"],
  ])('refuses %s', (_, text) => {
    expect(page(text).problems).toHaveLength(1)
  })

  it('has doors that are pressed, and none that opens by reading', () => {
    expect(route('export const POST = doorAction(A, act)').problems).toEqual([])
    expect(route('export const GET = doorAction(A, act)').problems).toHaveLength(1)
    expect(route('export const POST = doorAction(A, act)', 'app/[lang]/door/route.ts').problems).toHaveLength(
      1,
    )
  })

  it.each([
    'app/staff/page.jsx',
    'app/staff/a/route.mjs',
    'app/staff/loading.tsx',
    'app/staff/opengraph-image.tsx',
    'app/staff/@side/a.tsx',
    'app/staff/(.)people/a.tsx',
  ])('refuses %s, which the framework would serve past the matrix', (path) => {
    expect(report('export const a = 1', path).problems).toHaveLength(1)
  })

  it('has one way back from an organisation, by reading alone', () => {
    const back = (verb: string) =>
      `import { doorReturn } from '../../../door-with'\nexport const ${verb} = doorReturn(a, b)`
    expect(report(back('GET'), 'app/api/auth/[...nextauth]/route.ts').problems).toEqual([])
    expect(report(back('POST'), 'app/api/auth/[...nextauth]/route.ts').problems).toHaveLength(1)
    expect(report(back('GET'), 'app/staff/door/route.ts').problems).toHaveLength(1)
  })
})
