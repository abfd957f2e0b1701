import ts from 'typescript'

/** The guards a route may be made with, and the verbs each is for. */
const PUBLIC: Record<string, string[]> = { publicPage: ['GET'], noticePage: ['GET'], publicForm: ['POST'] }
const STAFF: Record<string, string[]> = {
  staffFile: ['GET'],
  staffAction: ['POST'],
  accountAction: ['POST'],
  halfwayAction: ['POST'],
  doorAction: ['POST'],
}
/** Routes for machines, that read nothing anyone sent and change nothing. */
const MACHINES = ['app/route.ts', 'app/healthz/route.ts', 'app/readyz/route.ts']
/** Pages of the framework, for staff and at the doors that lead in. */
const PAGES = ['staffPage', 'doorPage']
const VERBS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const SETTINGS = ['dynamic', 'dynamicParams', 'revalidate', 'fetchCache', 'runtime', 'maxDuration']

/** One row of the matrix: an address, and which guard each of its verbs is made with. */
export type Guarded = { address: string; guards: Record<string, string> }

/** The matrix of routes and verbs in app/ (paths and texts), and what is not guarded, with what to do instead. */
export function routeReport(files: { path: string; text: string }[]) {
  const problems = files.flatMap(({ path, text }) => foreignIn(path, text))
  const routes = files
    .filter(({ path }) => /(^|\/)route\.tsx?$/.test(path))
    .map(({ path, text }): Guarded => {
      const guards: Record<string, string> = {}
      for (const [name, made] of exportsOf(path, text)) {
        if (SETTINGS.includes(name)) continue
        const problem = problemWith(path, name, made)
        if (problem) problems.push(`${path}: ${problem}`)
        else guards[name] = made ?? 'machine'
      }
      return { address: addressOf(path), guards }
    })
  return { routes: routes.sort((a, b) => (a.address < b.address ? -1 : 1)), problems }
}

/** The matrix as lines of text. */
export function matrixLines(routes: Guarded[]): string[] {
  const verbs = VERBS.filter((verb) => routes.some(({ guards }) => guards[verb]))
  const wide = Math.max(...routes.map(({ address }) => address.length))
  const line = (first: string, rest: string[]) =>
    [first.padEnd(wide), ...rest.map((text) => text.padEnd(11))].join('  ').trimEnd()
  return [
    line('', verbs),
    ...routes.map(({ address, guards }) =>
      line(
        address,
        verbs.map((v) => guards[v] ?? '-'),
      ),
    ),
  ]
}

function problemWith(path: string, name: string, made: string | null): string | null {
  if (!VERBS.includes(name)) return `"${name}" is no verb. Move it to a file of its own, and import it here.`
  if (made === null && name === 'GET' && MACHINES.includes(path)) return null
  const guards = path.startsWith('app/staff/') ? STAFF : PUBLIC
  const right = Object.keys(guards).filter((guard) => guards[guard]!.includes(name))
  if (made !== null && right.includes(made)) return null
  if (!right.length) return `${name} has no guard. Use GET to show and POST to change.`
  return `${name} is not guarded. Make it with ${right.join(' or ')}: export const ${name} = ${right[0]}(…).`
}

/** Every name a route file exports, with the function whose call made it, or null. */
function exportsOf(path: string, text: string): [string, string | null][] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  return source.statements.flatMap((statement): [string, string | null][] => {
    if (ts.isExportAssignment(statement)) return [['default', null]]
    if (ts.isExportDeclaration(statement)) return namesOf(statement)
    if (!ts.canHaveModifiers(statement)) return []
    const exported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!exported) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name, initializer }) => [
        name.getText(),
        guardOf(source, initializer),
      ])
    return ts.isFunctionDeclaration(statement) ? [[statement.name?.text ?? 'default', null]] : []
  })
}

function namesOf({ exportClause, isTypeOnly }: ts.ExportDeclaration): [string, null][] {
  if (isTypeOnly) return []
  if (!exportClause || !ts.isNamedExports(exportClause)) return [['*', null]]
  return exportClause.elements.map(({ name }) => [name.text, null])
}

/** The guard that made a value, when it is called by a name imported from one of the guards' own files. */
function guardOf(source: ts.SourceFile, made: ts.Expression | undefined): string | null {
  if (!made || !ts.isCallExpression(made) || !ts.isIdentifier(made.expression)) return null
  const { text } = made.expression
  const imported = source.statements
    .filter(ts.isImportDeclaration)
    .some(({ importClause, moduleSpecifier }) => {
      const named = importClause?.namedBindings
      const from = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''
      const names = named && ts.isNamedImports(named) ? named.elements : []
      return (
        /\/(answer-with|notice-page|staff-with|door-with)$/.test(from) &&
        names.some((e) => e.name.text === text && !e.propertyName)
      )
    })
  return imported ? text : null
}

function foreignIn(path: string, text: string): string[] {
  const problems: string[] = []
  const ofStaff = path.startsWith('app/staff/')
  if (!ofStaff && /(^|\/)(page|layout|template)\.(tsx?|jsx?|mdx?)$/.test(path))
    problems.push('public pages are documents. Return one from a route.tsx (docs/architecture.md).')
  if (ofStaff && /(^|\/)page\.(tsx?|jsx?|mdx?)$/.test(path) && !pageGuardOf(path, text))
    problems.push(`the page is not guarded. Make it with ${PAGES.join(' or ')}: export default staffPage(…).`)
  if (/^\s*['"]use server['"]/m.test(text))
    problems.push('there are no server actions. Take the form in a POST of its own, made with a guard.')
  return problems.map((problem) => `${path}: ${problem}`)
}

function pageGuardOf(path: string, text: string): boolean {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const made = source.statements.find(ts.isExportAssignment)?.expression
  return PAGES.includes(guardOf(source, made) ?? '')
}

function addressOf(path: string): string {
  const address = path
    .replace(/^app/, '')
    .replace(/\/route\.tsx?$/, '')
    .replace(/\/\([^)]+\)/g, '')
  return address.replace(/\[(\.\.\.)?(\w+)\]/g, '{$2}') || '/'
}
