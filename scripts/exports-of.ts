import ts from 'typescript'
import { guards } from './guards'

/** The guard that made something, with the permission it asks for when that is written out as text. */
export type Made = { guard: string; permission: string | null }

/** Every name a file of routes exports, with the guard whose call made it, or null. */
export function exportsOf(path: string, text: string): [string, Made | null][] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  return source.statements.flatMap((statement): [string, Made | null][] => {
    if (ts.isExportAssignment(statement)) return [['default', madeBy(source, statement.expression)]]
    if (ts.isExportDeclaration(statement)) return namesOf(statement)
    if (!ts.canHaveModifiers(statement)) return []
    const kinds = ts.getModifiers(statement)?.map(({ kind }) => kind) ?? []
    if (!kinds.includes(ts.SyntaxKind.ExportKeyword)) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name, initializer }) => [
        name.getText(),
        madeBy(source, initializer),
      ])
    if (kinds.includes(ts.SyntaxKind.DefaultKeyword)) return [['default', null]]
    return ts.isFunctionDeclaration(statement) ? [[statement.name?.text ?? 'default', null]] : []
  })
}

function namesOf({ exportClause, isTypeOnly }: ts.ExportDeclaration): [string, null][] {
  if (isTypeOnly) return []
  if (!exportClause || !ts.isNamedExports(exportClause)) return [['*', null]]
  return exportClause.elements.map(({ name }) => [name.text, null])
}

/** A guard counts only when it is called by its own name, imported from its own file. */
function madeBy(source: ts.SourceFile, made: ts.Expression | undefined): Made | null {
  if (!made || !ts.isCallExpression(made) || !ts.isIdentifier(made.expression)) return null
  const guard = made.expression.text
  const from = guards[guard]?.from
  const [first] = made.arguments
  const permission = first && ts.isStringLiteralLike(first) ? first.text : null
  return from && isImported(source, guard, from) ? { guard, permission } : null
}

function isImported(source: ts.SourceFile, name: string, from: string): boolean {
  return source.statements.filter(ts.isImportDeclaration).some(({ importClause, moduleSpecifier }) => {
    const named = importClause?.namedBindings
    const file = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''
    const names = named && ts.isNamedImports(named) ? named.elements : []
    return file.endsWith(`/${from}`) && names.some((one) => one.name.text === name && !one.propertyName)
  })
}
