const DRAWERS = ['index', 'utils', 'helpers', 'common', 'misc', 'types', 'constants', 'lib']
const WORSE = ['util', 'utils', 'helper', 'helpers', 'misc']
const CODE = /^(app|components|domain|server|scripts|testing|e2e|bench)\/.*\.(ts|tsx|mjs|js|cjs)$/

/** What is wrong with the names of these files and their folders, each line with what to do instead. */
export function nameProblems(paths: string[]): string[] {
  const folders = new Set(paths.flatMap(foldersOf))
  return [
    ...[...folders].flatMap((folder) => drawerIn(folder, `${folder}/`)),
    ...paths.flatMap((path) => drawerIn(path, path)),
    ...paths.flatMap(notKebab),
  ]
}

function drawerIn(path: string, shown: string): string[] {
  const parts = nameOf(path).toLowerCase().split('.')
  const words = parts.flatMap((part) => part.split('-'))
  const drawer = parts.find((part) => DRAWERS.includes(part)) ?? words.find((word) => WORSE.includes(word))
  if (!drawer) return []
  return [
    `${shown}: "${drawer}" is a drawer, and anything ends up in a drawer. Name it after the one thing it holds; if it holds several, give each a file.`,
  ]
}

function notKebab(path: string): string[] {
  const stem = nameOf(path).replace(/\.[^.]+$/, '')
  if (!CODE.test(path) || /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(stem)) return []
  return [`${path}: write file names in kebab-case, like question-document.tsx.`]
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
