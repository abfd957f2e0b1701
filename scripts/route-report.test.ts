import { describe, expect, it } from 'vitest'
import { matrixLines, routeReport } from './route-report'

const guards = "import { publicForm, publicPage } from '../answer-with'\n"
const report = (text: string, path = 'app/[lang]/plan/route.tsx') => routeReport([{ path, text }])

describe('the matrix of routes', () => {
  it('has the guard of every verb', () => {
    const { routes, problems } = report(
      `${guards}export const GET = publicPage(A, show)\nexport const POST = publicForm(A, act)\nexport const dynamic = 'x'`,
      'app/[lang]/[...path]/route.ts',
    )
    expect(problems).toEqual([])
    expect(routes).toEqual([{ address: '/{lang}/{path}', guards: { GET: 'publicPage', POST: 'publicForm' } }])
    expect(matrixLines(routes)[1]).toBe('/{lang}/{path}  publicPage   publicForm')
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
    expect(report(guards + text).problems).toHaveLength(1)
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
  const staff = "import { staffPage } from '../../staff-with'\nimport { doorAction } from '../../door-with'\n"

  it('has pages only behind a guard', () => {
    expect(report(`${staff}export default staffPage(a, b, c)`, 'app/staff/plan/page.tsx').problems).toEqual(
      [],
    )
    for (const bare of [
      'export default function Page() {}',
      `${staff}export const page = staffPage(a, b, c)`,
    ])
      expect(report(bare, 'app/staff/plan/page.tsx').problems).toHaveLength(1)
  })

  it('has doors that are pressed, and none that opens by reading', () => {
    expect(
      report(`${staff}export const POST = doorAction(A, act)`, 'app/staff/door/route.ts').problems,
    ).toEqual([])
    expect(
      report(`${staff}export const GET = doorAction(A, act)`, 'app/staff/door/route.ts').problems,
    ).toHaveLength(1)
    expect(
      report(`${staff}export const POST = doorAction(A, act)`, 'app/[lang]/door/route.ts').problems,
    ).toHaveLength(1)
  })
})
